import { Box, Button } from "@mui/material";
import { lazy, Suspense, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { PageTitle } from "../../../components/PageTitle.tsx";
import { formatInstant } from "../../../i18n/calendar-date.ts";
import { useFormattingLocale } from "../../../i18n/use-formatting-locale.ts";
import { paths } from "../../../paths.ts";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import { useRequestCommands } from "../../requests/page/keys/request-command.ts";
import { QueueSteps } from "../../requests/page/queue/QueueSteps.tsx";
import { FeedbackStateChip } from "../FeedbackStateChip.tsx";
import { FeedbackConflict } from "./change/FeedbackConflict.tsx";
import { HeldNotice } from "./change/HeldNotice.tsx";
import { TriageDialog } from "./change/TriageDialog.tsx";
import { useWorking } from "./change/use-working.ts";
import type { FeedbackProps } from "./use-shown-feedback.ts";

// The rule book comes with it.
const LinkDialog = lazy(() => import("./change/LinkDialog.tsx"));

const LIST = { resource: "feedback", pathOf: paths.feedbackItem } as const;

interface FeedbackHeaderProps extends FeedbackProps {
  readonly works: boolean;
}

/** What it is, where it stands, and what can be done with it. */
export function FeedbackHeader({ feedback, works }: FeedbackHeaderProps) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const { id, type, state, held, receivedAt, assigneeName, erasedAt } = feedback;
  return (
    <>
      <PageTitle
        title={translate("customer_feedback.of", {
          type: translate(`customer_feedback.type.${type}`),
          at: formatInstant(receivedAt, locale),
        })}
        trail={[{ label: translate("customer_feedback.title"), to: paths.feedback() }]}
        beside={
          <>
            <FeedbackStateChip state={state} held={held} />
            <Box component="span" sx={{ color: "text.secondary" }}>
              {assigneeName === null
                ? translate("customer_feedback.nobodys")
                : translate("customer_feedback.somebodys", { name: assigneeName })}
            </Box>
          </>
        }
        actions={
          <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, displayPrint: "none" }}>
            <QueueSteps id={id} list={LIST} />
            {works && !held && <WorkButtons feedback={feedback} canLink={erasedAt === null} />}
          </Box>
        }
      />
      <HeldNotice feedback={feedback} works={works} />
    </>
  );
}

interface WorkButtonsProps extends FeedbackProps {
  readonly canLink: boolean;
}

function WorkButtons({ feedback, canLink }: WorkButtonsProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState<"triage" | "link" | null>(null);
  useRequestCommands((command) => {
    if (command === "moves") setOpen("triage");
  });
  const close = () => setOpen(null);
  return (
    <>
      <TakeButton feedback={feedback} />
      <Button variant="outlined" onClick={() => setOpen("triage")}>
        {translate("customer_feedback.triage.label")}
      </Button>
      {canLink && (
        <Button variant="outlined" onClick={() => setOpen("link")}>
          {translate("customer_feedback.link.label")}
        </Button>
      )}
      {open === "triage" && <TriageDialog feedback={feedback} onClose={close} />}
      {open === "link" && (
        <Suspense fallback={null}>
          <LinkDialog feedback={feedback} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

/** Makes it the reader's own, and work of it where it is new. */
function TakeButton({ feedback }: FeedbackProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const me = useViewer()?.person ?? null;
  const working = useWorking(feedback, () => notify(translate("customer_feedback.taken"), { type: "success" }));
  const isMine = feedback.assignedToMe;
  const take = () => {
    if (me === null || isMine || working.busy) return;
    const assignee = { subject: me.subject, name: me.name };
    working.save({ assignee, ...(feedback.state === "NEW" && { state: "IN_WORK" as const }) });
  };
  useRequestCommands((command) => {
    if (command === "take") take();
  });
  if (isMine) return null;
  return (
    <>
      <Button variant="contained" loading={working.busy} onClick={take} title={working.problem ?? ""}>
        {translate("customer_feedback.take")}
      </Button>
      <FeedbackConflict working={working} />
    </>
  );
}
