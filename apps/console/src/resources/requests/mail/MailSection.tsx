import { RequestMailsDocument } from "../../../gql/request-mails.ts";
import { request as ask } from "../../../graphql-client.ts";
import { MailPages } from "../../../outbox/MailPages.tsx";
import { MailTable } from "../../../outbox/MailTable.tsx";
import type { RequestSectionProps } from "../page/request-section.ts";

const NOTHING = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** What the customer was told by mail about this request, and whether it reached their mail server. */
export default function MailSection({ request: { id } }: RequestSectionProps) {
  return (
    <MailPages
      queryKey={["requests", "mails", id]}
      fetchPage={async (after, options) =>
        (await ask(RequestMailsDocument, { id, after }, options)).request?.mails ?? NOTHING
      }
    >
      {(mails) => <MailTable mails={mails} />}
    </MailPages>
  );
}
