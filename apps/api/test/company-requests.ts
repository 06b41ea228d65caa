import type { Actor } from "../src/platform/context.ts";
import type { TestApi } from "./harness.ts";
import type { Secrets } from "./told-secrets.ts";

/** What is marked of a company's support request. */
export const MARKED_REQUEST: Secrets = {
  "subject of the request": "The kestrel scanner stalls",
  "text of the request": "It stalled while the bunting was copied",
  "answer in the request": "Bullfinch Linux 12",
  "reply to the request": "Please try the heron build",
  "internal note": "The customer is a cuckoo",
  "agent's name": "Zaunkoenig Agentson",
  "reason of a move": "Handed to the goldfinch laboratory",
  "text of the draft": "A draft about the siskin",
  "name of the file": "A waxwing dump",
  "name of the note's file": "The puffin analysis",
};

/** Of these, what the desk alone may know. */
export const STAFF_ONLY = ["internal note", "id of the note", "agent's name", "reason of a move", "name of the note's file", "id of the note's file"];

/** What its writer alone reads. */
export const WRITER_ONLY = ["text of the draft", "id of the draft"];

interface Words {
  readonly of: (label: string) => string;
}

/** Texts of the neighbours' own request. */
export const UNMARKED: Words = { of: (label) => `Our own ${label}` };
export const MARKS_OF_REQUEST: Words = { of: (label) => MARKED_REQUEST[label] ?? label };

interface People {
  readonly owner: Actor;
  readonly staff: Actor;
}

/** Files a request for a company, with all that can be said and done about one. */
export async function putRequest(api: TestApi, { owner, staff }: People, { of }: Words): Promise<void> {
  const ask = async (name: string, type: string, input: object, actor: Actor) => {
    const selection =
      name === "fileRequest" ? "requests { id }" : name.endsWith("Draft") ? "draft { id }" : "request { id }";
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { message } } }`;
    const { data, errors } = await api.query(document, { input }, { actor });
    if (errors.length > 0 || data[name].userErrors.length > 0) throw new Error(JSON.stringify({ data, errors }));
    return data[name];
  };
  const problem = { kind: "SOFTWARE_FAULT", subject: of("subject of the request"), text: of("text of the request") };
  const filing = {
    idempotencyKey: `request-${owner.subject}`,
    product: "sample-endpoint-protection",
    answers: { operatingSystem: of("answer in the request") },
    problems: [problem],
    fileAnyway: true,
  };
  const { requests } = await ask("fileRequest", "FileRequestInput", filing, owner);
  const [{ id }] = requests;
  const agent = { subject: `agent-of-${owner.subject}`, name: of("agent's name") };
  await ask("assignRequest", "AssignRequestInput", { id, expectedRevision: 1, assignee: agent }, staff);
  await ask("replyToRequest", "StaffMessageInput", { id, body: of("reply to the request") }, staff);
  await ask("addNote", "StaffMessageInput", { id, body: of("internal note") }, staff);
  const severity = { id, expectedRevision: 4, severity: 2, reason: of("reason of a move") };
  await ask("setSeverity", "SetSeverityInput", severity, staff);
  const draft = { content: { subject: of("text of the draft") } };
  await ask("saveRequestDraft", "SaveRequestDraftInput", draft, owner);
  await api.db.query(FILES, [id, of("name of the file"), of("name of the note's file")]);
}

/** One with the reply, and one with the note. */
const FILES = `
  INSERT INTO request_attachment (id, request_id, message_id, name, size, checksum, uploader_subject, uploader_name,
    uploader_kind, is_malware_sample, state, is_draft, storage_key, created_at, attached_at)
  SELECT gen_random_uuid(), $1, id, CASE visibility WHEN 'PUBLIC' THEN $2 ELSE $3 END, 10, repeat('0', 64), 'staff', author_name,
    'STAFF', false, 'ATTACHED', true, 'files/nowhere', at, at
  FROM request_message WHERE request_id = $1 AND author_kind = 'STAFF'`;

const IDS = `
  SELECT r.id AS "id of the request", p.id AS "id of the reply", n.id AS "id of the note", d.id AS "id of the draft",
    f.id AS "id of the file", h.id AS "id of the note's file"
  FROM support_request r
  JOIN request_message p ON p.request_id = r.id AND p.author_kind = 'STAFF' AND p.visibility = 'PUBLIC'
  JOIN request_message n ON n.request_id = r.id AND n.visibility = 'INTERNAL'
  JOIN request_attachment f ON f.message_id = p.id
  JOIN request_attachment h ON h.message_id = n.id
  JOIN request_draft d ON d.owner_subject = r.requester_subject
  WHERE r.requester_subject = $1`;

/** The ids of what `putRequest` wrote, by what they are. */
export async function idsOfRequest(api: TestApi, { subject }: Actor): Promise<Readonly<Record<string, string>>> {
  const [row] = await api.db.query<Record<string, string>[]>(IDS, [subject]);
  if (row === undefined) throw new Error(`${subject} has filed nothing.`);
  return row;
}
