import { Alert, Box, Button, Card, Chip, Link, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../components/DateText.tsx";
import { Fact, FactList } from "../../../components/FactList.tsx";
import { CheckTaskDocument, type ShownTaskFragment } from "../../../gql/request-tasks.ts";
import { request as ask } from "../../../graphql-client.ts";
import { useRequestChange } from "../page/change/use-request-change.ts";
import { TaskReasonDialog } from "./TaskReasonDialog.tsx";

interface TaskCardProps {
  readonly task: ShownTaskFragment;
  readonly mayWork: boolean;
}

const CALLS_FOR_STAFF: readonly string[] = ["DELIVERED", "REFUSED"];

/** One utility that the customer was asked to run: what was said, what came, and what can be done. */
export function TaskCard({ task, mayWork }: TaskCardProps) {
  const translate = useTranslate();
  const color = CALLS_FOR_STAFF.includes(task.state) ? "warning" : task.state === "COMPLETE" ? "success" : "default";
  return (
    <Card component="article" variant="outlined" data-task={task.state} sx={{ padding: 2, width: "100%" }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", marginBottom: 1 }}>
        <Typography variant="h3" component="h2">
          {task.utilityName}
        </Typography>
        <Chip size="small" variant="outlined" color={color} label={translate(`tasks.state.${task.state}`)} />
        {task.overdue && <Chip size="small" color="error" label={translate("tasks.overdue")} />}
      </Box>
      <TaskFacts task={task} />
      {task.state === "REFUSED" && (
        <Alert severity="info" sx={{ marginTop: 1 }}>
          {translate("tasks.guarantee")}
        </Alert>
      )}
      {mayWork && <TaskActs task={task} />}
    </Card>
  );
}

function TaskFacts({ task }: Pick<TaskCardProps, "task">) {
  const translate = useTranslate();
  const { askedByName, consentedByName, refusedByName, attachment } = task;
  const steps = [
    ["asked", task.askedAt, askedByName],
    ["due", task.dueAt, null],
    ["reminded", task.remindedAt, null],
    ["agreed", task.consentedAt, consentedByName],
    ["refused", task.refusedAt, joined(refusedByName, task.refusalReason)],
    ["delivered", task.deliveredAt, null],
    ["checked", task.checkedAt, task.checkReason],
    ["withdrawn", task.withdrawnAt, task.withdrawalReason],
  ] as const;
  return (
    <FactList>
      <Fact name={translate("tasks.because")}>{task.why}</Fact>
      <Fact name={translate("tasks.fact.url")}>
        <Link href={task.url} target="_blank" rel="noreferrer" sx={{ overflowWrap: "anywhere" }}>
          {task.url}
        </Link>
      </Fact>
      {steps.map(
        ([name, at, more]) =>
          at !== null && (
            <Fact key={name} name={translate(`tasks.${name}`)}>
              <InstantText instant={at} />
              {more !== null && ` · ${more}`}
            </Fact>
          ),
      )}
      {(attachment !== null || task.resultNote !== null) && (
        <Fact name={translate("tasks.result")}>{joined(attachment?.name ?? null, task.resultNote)}</Fact>
      )}
    </FactList>
  );
}

function joined(...parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(": ");
}

function TaskActs({ task }: Pick<TaskCardProps, "task">) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<"REJECT" | "WITHDRAW" | null>(null);
  const accept = useRequestChange(
    async (revision: number) => {
      const input = { task: task.id, expectedRevision: revision, complete: true };
      return (await ask(CheckTaskDocument, { input })).checkTask;
    },
    () => undefined,
  );
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, marginTop: 1.5 }}>
      {accept.problem !== null && <Alert severity="error">{accept.problem}</Alert>}
      {task.acts.includes("ACCEPT") && (
        <Button variant="contained" loading={accept.busy} onClick={() => accept.send(task.revision)}>
          {translate("tasks.act.ACCEPT")}
        </Button>
      )}
      {(["REJECT", "WITHDRAW"] as const).map(
        (act) =>
          task.acts.includes(act) && (
            <Button key={act} variant="outlined" onClick={() => setAsked(act)}>
              {translate(`tasks.act.${act}`)}
            </Button>
          ),
      )}
      {asked !== null && <TaskReasonDialog task={task} act={asked} onClose={() => setAsked(null)} />}
    </Box>
  );
}
