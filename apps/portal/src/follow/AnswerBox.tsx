import { useState } from "react";
import { Field } from "../Field.tsx";
import { FileField } from "../FileField.tsx";
import type { SentFile } from "../files.ts";
import { AnswerRequestDocument } from "../gql/change-request.ts";
import { ask, untilAnswered } from "../graphql-client.ts";
import { useLanguage } from "../language.ts";
import type { FollowedProps } from "./followed.ts";
import { Refusals } from "./Refusals.tsx";
import { useChange } from "./use-change.ts";

interface Written {
  /** Of this message; sent again it is the same one. */
  readonly key: string;
  readonly body: string;
  readonly files: readonly SentFile[];
}

const blank = (): Written => ({ key: crypto.randomUUID(), body: "", files: [] });

/** A message with files. What is written stays in the tab until the server has it. */
export function AnswerBox({ request, reload }: FollowedProps) {
  const { t } = useLanguage();
  const kept = `supportbook.portal.answer.${request.id}`;
  const [written, setWritten] = useState<Written>(() => readKept(kept) ?? blank());
  const [isSent, setSent] = useState(false);
  const change = useChange(reload);
  const write = (part: (before: Written) => Partial<Written>) =>
    setWritten((before) => {
      const next = { ...before, ...part(before) };
      sessionStorage.setItem(kept, JSON.stringify(next));
      return next;
    });
  if (request.category === "CLOSED") return null;

  async function send() {
    const { key, body, files } = written;
    const input = { id: request.id, idempotencyKey: key, body, attachments: files.map(({ id }) => id) };
    setSent(false);
    const done = await change.run(async () => {
      const { answerRequest } = await untilAnswered(() => ask(AnswerRequestDocument, { input }));
      return answerRequest.userErrors;
    });
    if (!done) return;
    sessionStorage.removeItem(kept);
    setWritten(blank());
    setSent(true);
  }

  return (
    <form
      className="answer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={t.follow.answer}>
        {(control) => (
          <textarea
            {...control}
            required
            rows={4}
            maxLength={20_000}
            value={written.body}
            onChange={({ target }) => write(() => ({ body: target.value }))}
          />
        )}
      </Field>
      <FileField
        files={written.files}
        request={request.id}
        offersSample={request.attachmentRules.suggestsSample}
        onChange={(next) => write((before) => ({ files: next(before.files) }))}
      />
      <Refusals change={change} />
      <button type="submit" className="main" disabled={change.isBusy}>
        {t.follow.send}
      </button>{" "}
      <span role="status">{isSent && t.follow.sent}</span>
    </form>
  );
}

function readKept(name: string): Written | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? "null");
  } catch {
    return null;
  }
}
