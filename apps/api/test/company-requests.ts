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
  "why a task was asked": "To watch the whinchat process",
  "why a task was withdrawn": "The dunnock found it meanwhile",
  "subject of the merged request": "The wheatear console is dark",
  "reason of the merge": "Both are about the redstart driver",
  "recipient of the mail": "swift@told.example",
  "text of the draft": "A draft about the siskin",
  "name of the file": "A waxwing dump",
  "name of the note's file": "The puffin analysis",
  "words of the feedback": "The ortolan waited for a month",
  "answer to the feedback": "We have fed the hoopoe since",
};

/** Of these, what the desk alone may know. */
export const STAFF_ONLY = [
  "internal note",
  "id of the note",
  "agent's name",
  "reason of a move",
  "why a task was withdrawn",
  "reason of the merge",
  "id of the mail",
  "recipient of the mail",
  "name of the note's file",
  "id of the note's file",
];

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
    problems: [problem, { ...problem, subject: of("subject of the merged request") }],
    fileAnyway: true,
  };
  const { requests } = await ask("fileRequest", "FileRequestInput", filing, owner);
  const [{ id }, other] = requests;
  const agent = { subject: `agent-of-${owner.subject}`, name: of("agent's name") };
  await ask("assignRequest", "AssignRequestInput", { id, expectedRevision: 1, assignee: agent }, staff);
  await ask("replyToRequest", "StaffMessageInput", { id, body: of("reply to the request") }, staff);
  await ask("addNote", "StaffMessageInput", { id, body: of("internal note") }, staff);
  const severity = { id, expectedRevision: 4, severity: 2, reason: of("reason of a move") };
  await ask("setSeverity", "SetSeverityInput", severity, staff);
  const draft = { content: { subject: of("text of the draft") } };
  await ask("saveRequestDraft", "SaveRequestDraftInput", draft, owner);
  await api.db.query(FILES, [id, of("name of the file"), of("name of the note's file")]);
  await api.db.query(TASK, [id, owner.subject, ...TASK_LABELS.map(of)]);
  await api.db.query("UPDATE mail SET recipient = $2 WHERE request_id = $1", [id, of("recipient of the mail")]);
  const link = { id: other.id, to: id, kind: "DUPLICATE_OF" };
  await ask("linkRequests", "LinkRequestsInput", link, staff);
  const revisionOf = async (one: string): Promise<number> => {
    const [row] = await api.db.query("SELECT revision FROM support_request WHERE id = $1", [one]);
    return row.revision;
  };
  const into = { into: id, expectedIntoRevision: await revisionOf(id) };
  await putFeedback(api, { owner, staff }, { of });
  const merging = { id: other.id, expectedRevision: await revisionOf(other.id), ...into };
  await ask("mergeRequests", "MergeRequestsInput", { ...merging, reason: of("reason of the merge") }, staff);
}

/** Said from the account by its owner, and answered (7.2). */
async function putFeedback(api: TestApi, { owner, staff }: People, { of }: Words): Promise<void> {
  const [member] = await api.db.query("SELECT account_id FROM account_member WHERE subject = $1", [owner.subject]);
  const give = `mutation ($input: GiveAccountFeedbackInput!) { giveAccountFeedback(input: $input) { userErrors { message } } }`;
  const said = { account: member.account_id, type: "COMPLAINT", comment: of("words of the feedback"), satisfaction: 2 };
  const answer = `mutation ($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { userErrors { message } } }`;
  const given = await api.query(give, { input: said }, { actor: owner });
  const [feedback] = await api.db.query("SELECT id FROM feedback WHERE giver_subject = $1", [owner.subject]);
  const input = { id: feedback?.id, expectedRevision: 1, text: of("answer to the feedback") };
  const answered = await api.query(answer, { input }, { actor: staff });
  for (const { data, errors } of [given, answered]) {
    if (errors.length > 0 || /"message"/.test(JSON.stringify(data))) throw new Error(JSON.stringify({ data, errors }));
  }
}

const TASK_LABELS = ["why a task was asked", "agent's name", "why a task was withdrawn"];

/** Past the use case, which would say something to the customer, too: there is one reply for the walk to find. */
const TASK = `
  WITH utility AS (
    INSERT INTO diagnostic_utility
      (id, name, url, instructions_en, instructions_zh, collects_en, collects_zh, product_ids)
    VALUES (gen_random_uuid(), 'Utility for ' || $2, 'https://download.example.com', 'Run', 'Run', 'Logs', 'Logs', '{}')
    RETURNING id
  )
  INSERT INTO request_task (id, request_id, utility_id, utility_name, url, instructions, collects, state, asked_at,
    due_at, withdrawn_at, why, asked_by_name, withdrawal_reason)
  SELECT gen_random_uuid(), $1, id, 'A utility', 'https://download.example.com', 'Run', 'Logs', 'WITHDRAWN',
    timestamptz '2026-11-23T10:00:00Z', timestamptz '2026-11-24T10:00:00Z', timestamptz '2026-11-23T11:00:00Z', $3, $4, $5
  FROM utility`;

/** One with the reply, and one with the note. */
const FILES = `
  INSERT INTO request_attachment (id, request_id, message_id, name, size, checksum, uploader_subject, uploader_name,
    uploader_kind, is_malware_sample, state, is_draft, storage_key, created_at, attached_at)
  SELECT gen_random_uuid(), $1, id, CASE visibility WHEN 'PUBLIC' THEN $2 ELSE $3 END, 10, repeat('0', 64), 'staff', author_name,
    'STAFF', false, 'ATTACHED', true, 'files/nowhere', at, at
  FROM request_message WHERE request_id = $1 AND author_kind = 'STAFF'`;

const IDS = `
  SELECT r.id AS "id of the request", p.id AS "id of the reply", n.id AS "id of the note", d.id AS "id of the draft",
    f.id AS "id of the file", h.id AS "id of the note's file",
    t.id AS "id of the task", g.id AS "id of the merge", g.source_id AS "id of the merged request", m.id AS "id of the mail",
    b.id AS "id of the feedback", a.id AS "id of the answer to the feedback"
  FROM support_request r
  JOIN request_message p ON p.request_id = r.id AND p.author_kind = 'STAFF' AND p.visibility = 'PUBLIC'
  JOIN request_message n ON n.request_id = r.id AND n.visibility = 'INTERNAL'
  JOIN request_attachment f ON f.message_id = p.id
  JOIN request_attachment h ON h.message_id = n.id
  JOIN request_task t ON t.request_id = r.id
  JOIN request_merge g ON g.target_id = r.id
  JOIN LATERAL (SELECT id FROM mail WHERE request_id = r.id LIMIT 1) m ON true
  JOIN request_draft d ON d.owner_subject = r.requester_subject
  JOIN feedback b ON b.giver_subject = r.requester_subject
  JOIN feedback_answer a ON a.feedback_id = b.id
  WHERE r.requester_subject = $1`;

/** The ids of what `putRequest` wrote, by what they are. */
export async function idsOfRequest(api: TestApi, { subject }: Actor): Promise<Readonly<Record<string, string>>> {
  const [row] = await api.db.query<Record<string, string>[]>(IDS, [subject]);
  if (row === undefined) throw new Error(`${subject} has filed nothing.`);
  return row;
}
