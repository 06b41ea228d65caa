import { Alert, Box, Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { PageTitle } from "../../../../components/PageTitle.tsx";
import { paths } from "../../../../paths.ts";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import { CategoryChip } from "../../CategoryChip.tsx";
import { QueueSteps } from "../queue/QueueSteps.tsx";
import type { RequestSectionProps } from "../request-section.ts";
import { HeaderFacts } from "./HeaderFacts.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import { OutcomeLink } from "./OutcomeLink.tsx";
import { WatchButton } from "./WatchButton.tsx";

/** What the request is, where it stands, whose it is, and what can be done with it. */
export function RequestHeader(props: RequestSectionProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const { request } = props;
  const { number, subject, category, outcome } = request;
  const works = viewer?.has("requests.work") === true;
  return (
    <>
      <PageTitle
        title={`${number} ${subject}`}
        trail={[{ label: translate("request.all"), to: paths.requests() }]}
        beside={
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.75, alignItems: "center" }}>
            <CategoryChip category={category} />
            <OutcomeLink outcome={outcome} />
          </Box>
        }
        actions={
          <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, displayPrint: "none" }}>
            <QueueSteps id={request.id} />
            <WatchButton request={request} />
            {works && <MoveButtons request={request} />}
            <MoreMenu {...props} />
          </Box>
        }
      />
      <HeaderFacts {...props} />
      <EndedNotice {...props} />
    </>
  );
}

/** Why nothing can be said any more, and where it goes on. */
function EndedNotice({ request: { category, mergedInto, moves } }: RequestSectionProps) {
  const translate = useTranslate();
  if (mergedInto !== null) {
    return (
      <Alert severity="info" sx={NOTICE}>
        {translate("request.merged_into")}{" "}
        <Link component={RouterLink} to={paths.request(mergedInto.id)} underline="always">
          {mergedInto.number} {mergedInto.subject}
        </Link>
      </Alert>
    );
  }
  if (category === "DECLINED") {
    return (
      <Alert severity="warning" sx={NOTICE}>
        {translate("request.declined_notice")}
      </Alert>
    );
  }
  if (category !== "CLOSED") return null;
  const reopen = moves.find(({ move }) => move === "REOPEN");
  return (
    <Alert severity="info" sx={NOTICE}>
      {translate("request.closed_notice")} {reopen?.allowed === true ? translate("request.reopen_notice") : reopen?.why}
    </Alert>
  );
}

const NOTICE = { marginBottom: 2 } as const;
