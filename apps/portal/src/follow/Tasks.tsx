import { useState } from "react";
import { Field } from "../Field.tsx";
import { FileField } from "../FileField.tsx";
import type { SentFile } from "../files.ts";
import { ConsentToTaskDocument, DeliverTaskDocument, RefuseTaskDocument } from "../gql/change-request.ts";
import type { FollowedFragment } from "../gql/request.ts";
import { ask } from "../graphql-client.ts";
import { useLanguage } from "../language.ts";
import type { FollowedProps } from "./followed.ts";
import { Refusals } from "./Refusals.tsx";
import { useChange } from "./use-change.ts";

/** Diagnostic utilities that support asks the customer to run (6.2). Nothing where there are none. */
export function Tasks({ request, reload }: FollowedProps) {
  const { t } = useLanguage();
  if (request.tasks.length === 0) return null;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{t.follow.tasks}</h2>
      {request.tasks.map((task) => (
        <Task key={task.id} task={task} request={request} reload={reload} />
      ))}
    </section>
  );
}

interface TaskProps extends FollowedProps {
  readonly task: FollowedFragment["tasks"][number];
}

function Task({ task, request, reload }: TaskProps) {
  const { t, instantText } = useLanguage();
  const facts = [
    [t.follow.taskWhy, task.why],
    [t.follow.taskCollects, task.collects],
    [t.follow.taskHow, task.instructions],
    [t.follow.taskRefused, task.ifRefused],
  ] as const;
  return (
    <article data-task={task.state}>
      <h3>{task.utilityName}</h3>
      <p>
        <strong>{t.follow.taskState[task.state]}</strong> {task.overdue && t.follow.overdue}{" "}
        {task.acts.length > 0 && t.follow.taskDue(instantText(task.dueAt))}
      </p>
      {task.checkReason !== null && <p className="body">{task.checkReason}</p>}
      <dl className="findings">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="body">{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={task.url}>{t.follow.taskDownload}</a>
      </p>
      <TaskActs task={task} request={request} reload={reload} />
    </article>
  );
}

function TaskActs({ task, request, reload }: TaskProps) {
  const { t } = useLanguage();
  const change = useChange(reload);
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const [note, setNote] = useState("");
  const seen = { task: task.id, expectedRevision: task.revision };
  const said = note === "" ? null : note;
  const consent = async () => (await ask(ConsentToTaskDocument, { input: seen })).consentToTask.userErrors;
  const refuse = async () =>
    (await ask(RefuseTaskDocument, { input: { ...seen, reason: said } })).refuseTask.userErrors;
  const deliver = async () => {
    const input = { ...seen, note: said, attachment: files[0]?.id ?? null };
    return (await ask(DeliverTaskDocument, { input })).deliverTask.userErrors;
  };
  const run = (work: typeof consent) => void change.run(work).then((done) => done && setNote(""));
  const may = (act: (typeof task.acts)[number]) => task.acts.includes(act);
  return (
    <>
      {(may("REFUSE") || may("DELIVER")) && (
        <Field label={may("DELIVER") ? t.follow.note : t.follow.reason}>
          {(control) => <input {...control} value={note} onChange={({ target }) => setNote(target.value)} />}
        </Field>
      )}
      {may("DELIVER") && <FileField files={files} request={request.id} offersSample={false} onChange={setFiles} />}
      <Refusals change={change} />
      <p className="acts">
        {may("CONSENT") && (
          <button type="button" className="main" disabled={change.isBusy} onClick={() => run(consent)}>
            {t.follow.consent}
          </button>
        )}
        {may("DELIVER") && (
          <button type="button" className="main" disabled={change.isBusy} onClick={() => run(deliver)}>
            {t.follow.deliver}
          </button>
        )}
        {may("REFUSE") && (
          <button type="button" disabled={change.isBusy} onClick={() => run(refuse)}>
            {t.follow.refuse}
          </button>
        )}
      </p>
    </>
  );
}
