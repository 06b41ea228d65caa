import MoreVertOutlined from "@mui/icons-material/MoreVertOutlined";
import { Alert, IconButton, Menu, MenuItem, Snackbar } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { ReasonDialog } from "../../components/ReasonDialog.tsx";
import { RetireMetricsReportDocument, SendMetricsReportDocument } from "../../gql/metrics-reports.ts";
import { request } from "../../graphql-client.ts";
import { useKeeping } from "../../upkeep/use-keeping.ts";
import { ReportDialog } from "./ReportDialog.tsx";
import { ScheduleDialog } from "./ScheduleDialog.tsx";
import { ShareDialog } from "./ShareDialog.tsx";
import { REPORTS_KEY, type Report } from "./use-reports.ts";
import { askedBy } from "./use-saving-report.ts";

const OWN_ACTIONS = ["edit", "schedule", "share", "send", "send_to_me", "retire"] as const;
type Action = (typeof OWN_ACTIONS)[number];

interface ReportActionsProps {
  readonly report: Report;
  /** Whether the reader may end what is shared by others, too. */
  readonly mayRetire: boolean;
}

/** What can be done with a report: all of it with one's own, with another's what changes nothing of it. */
export function ReportActions({ report, mayRetire }: ReportActionsProps) {
  const translate = useTranslate();
  const menuId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Action | null>(null);
  const sending = useSendingReport(report);
  const choose = (action: Action) => {
    setAnchor(null);
    if (action === "send" || action === "send_to_me") sending.send(action === "send_to_me");
    else setAsked(action);
  };
  return (
    <>
      <IconButton
        aria-label={translate("reports.actions_of", { name: report.name })}
        aria-haspopup="menu"
        aria-controls={anchor === null ? undefined : menuId}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <MoreVertOutlined fontSize="small" />
      </IconButton>
      <Menu id={menuId} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {actionsFor(report, mayRetire).map((action) => (
          <MenuItem key={action} onClick={() => choose(action)}>
            {translate(`reports.action.${action}`)}
          </MenuItem>
        ))}
      </Menu>
      <Snackbar open={sending.told !== null} autoHideDuration={8_000} onClose={sending.forget}>
        <Alert severity={sending.hasFailed ? "error" : "success"} onClose={sending.forget}>
          {sending.told}
        </Alert>
      </Snackbar>
      <ActionDialog action={asked} report={report} onClose={() => setAsked(null)} />
    </>
  );
}

function actionsFor({ mine, schedule }: Report, mayRetire: boolean): readonly Action[] {
  if (mine) return OWN_ACTIONS.filter((action) => action !== "send" || schedule !== null);
  return mayRetire ? ["send_to_me", "retire"] : ["send_to_me"];
}

interface ActionDialogProps {
  readonly action: Action | null;
  readonly report: Report;
  readonly onClose: () => void;
}

function ActionDialog({ action, report, onClose }: ActionDialogProps) {
  if (action === "edit") return <ReportDialog {...{ report, onClose }} question={askedBy(report)} onSaved={onClose} />;
  if (action === "schedule") return <ScheduleDialog {...{ report, onClose }} />;
  if (action === "share") return <ShareDialog {...{ report, onClose }} />;
  return action === "retire" ? <RetireDialog {...{ report, onClose }} /> : null;
}

function RetireDialog({ report, onClose }: Pick<ActionDialogProps, "report" | "onClose">) {
  const translate = useTranslate();
  const changing = useKeeping(REPORTS_KEY, onClose);
  const { id, revision: expectedRevision } = report;
  const retire = (reason: string) =>
    changing.make(() => request(RetireMetricsReportDocument, { input: { id, expectedRevision, reason } }));
  return (
    <ReasonDialog
      open
      title={translate("reports.retire_of", { name: report.name })}
      confirmLabel={translate("reports.action.retire")}
      onConfirm={retire}
      onCancel={onClose}
      busy={changing.busy}
      problem={changing.problem([])}
    />
  );
}

/** Says in the end what came of it: a mail is written out of sight. */
function useSendingReport({ id }: Report) {
  const translate = useTranslate();
  const [isSent, setSent] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const changing = useKeeping(REPORTS_KEY, () => setSent(true));
  const problem = isAsked ? changing.problem([]) : null;
  return {
    send(toMeOnly: boolean) {
      setSent(false);
      setAsked(true);
      changing.make(() => request(SendMetricsReportDocument, { input: { id, toMeOnly } }));
    },
    hasFailed: problem !== null,
    told: problem ?? (isAsked && isSent ? translate("reports.sent") : null),
    forget: () => setAsked(false),
  };
}
