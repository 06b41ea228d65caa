import { useState } from "react";
import { saveFile } from "../files.ts";
import { type FileFragment, type FollowedFragment, RequestDocument } from "../gql/request.ts";
import { ask } from "../graphql-client.ts";
import { useLanguage } from "../language.ts";
import { Trouble } from "../Trouble.tsx";

type Message = FollowedFragment["messages"]["nodes"][number];

/** What was said, in its order; the latest fifty first, and those before them when asked for. */
export function Conversation({ request }: { readonly request: FollowedFragment }) {
  const { t } = useLanguage();
  const { number, messages } = request;
  const [earlier, setEarlier] = useState<FollowedFragment["messages"] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { hasPreviousPage, startCursor } = (earlier ?? messages).pageInfo;

  async function readEarlier() {
    try {
      const answer = await ask(RequestDocument, { number, before: startCursor });
      const page = answer.request?.messages;
      if (page) setEarlier((before) => ({ ...page, nodes: [...page.nodes, ...(before?.nodes ?? [])] }));
      setError(null);
    } catch (failure) {
      setError(failure);
    }
  }

  return (
    <section aria-labelledby="conversation">
      <h2 id="conversation">{t.follow.conversation}</h2>
      {hasPreviousPage && (
        <button type="button" onClick={() => void readEarlier()}>
          {t.follow.earlier}
        </button>
      )}
      <Trouble error={error} />
      <ol className="messages" aria-live="polite">
        {[...(earlier?.nodes ?? []), ...messages.nodes].map((message) => (
          <Said key={message.id} message={message} />
        ))}
      </ol>
    </section>
  );
}

function Said({ message }: { readonly message: Message }) {
  const { t, instantText } = useLanguage();
  const { authorKind, authorName, at, body, attachments } = message;
  const party = { CUSTOMER: authorName, STAFF: t.follow.support, SYSTEM: t.follow.system }[authorKind];
  return (
    <li data-author={authorKind}>
      <p className="hint">
        {party} · <time dateTime={at}>{instantText(at)}</time>
      </p>
      <p className="body">{body}</p>
      {attachments.map((file) => (
        <SavedFile key={file.id} file={file} />
      ))}
    </li>
  );
}

function SavedFile({ file: { name, path, isMalwareSample } }: { readonly file: FileFragment }) {
  const { t } = useLanguage();
  const [error, setError] = useState<unknown>(null);
  // A sample is downloaded only after a question, which this page does not ask: whoever sent it has it.
  if (isMalwareSample) return <p>{t.files.isSample(name)}</p>;
  if (path === null) return <p>{name}</p>;
  return (
    <>
      <button type="button" onClick={() => void saveFile(path, name).then(() => setError(null), setError)}>
        {t.files.download(name)}
      </button>
      <Trouble error={error} />
    </>
  );
}
