import { randomUUID } from "node:crypto";
import { openTestApi, type TestApi, type TestApiOptions } from "../../../test/harness.ts";
import type { Actor, Locale } from "../../platform/context.ts";
import { agent } from "../accounts/accounts-testbed.ts";
import { putCatalogue, putOffers, putPlans } from "../holdings/holdings-testbed.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
export type Data = any;
type Input = Readonly<Record<string, unknown>>;

const RECEIPT = "position edition because outcome decidedBy findings { clause } facts { fact value } replays";
const REQUEST = `id number segment account { id } requester { name email } country product { slug } version { name } build
  kind severity subject answers category outcome assignee { name } team { id } revision resolvedAt closedAt
  siblings { id } followUpOf { id } receipts { ${RECEIPT} }
  completeness { answered needed percent missing }
  messages(first: 50) { nodes { authorKind authorName visibility body } }
  events(first: 50) { nodes { kind actorKind data } }
  moves { move allowed why needs instead }`;

const CHANGES = {
  fileRequest: ["FileRequestInput", `requests { ${REQUEST} } refused { problem decision { outcome } }`],
  followUpRequest: ["FollowUpRequestInput", `requests { ${REQUEST} }`],
  saveRequestDraft: ["SaveRequestDraftInput", "draft { id content revision }"],
  deleteRequestDraft: ["DeleteRequestDraftInput", "draft { id }"],
  answerRequest: ["AnswerRequestInput", `request { ${REQUEST} } message { id body }`],
  replyToRequest: ["StaffMessageInput", `request { ${REQUEST} } message { id body }`],
  addNote: ["StaffMessageInput", `request { ${REQUEST} } message { id body }`],
  moveRequest: ["MoveRequestInput", `request { ${REQUEST} }`],
  assignRequest: ["AssignRequestInput", `request { ${REQUEST} }`],
  handOverRequest: ["HandOverRequestInput", `request { ${REQUEST} }`],
  setSeverity: ["SetSeverityInput", `request { ${REQUEST} }`],
  takeUpDeclined: ["TakeUpDeclinedInput", `request { ${REQUEST} }`],
  decideAgain: ["DecideAgainInput", `request { ${REQUEST} } receipt { ${RECEIPT} }`],
  reopenRequest: ["ReopenRequestInput", `request { ${REQUEST} }`],
  confirmResolved: ["EndRequestInput", `request { ${REQUEST} }`],
  withdrawRequest: ["EndRequestInput", `request { ${REQUEST} }`],
} as const;
type RequestMutation = keyof typeof CHANGES;

interface Asking {
  readonly actor?: Actor;
  readonly locale?: Locale;
}

export interface RequestsBed {
  readonly api: TestApi;
  /** The payload of a mutation, by a support agent unless somebody else is named. @throws where the answer has errors. */
  change(name: RequestMutation, input: Input, asking?: Asking): Promise<Data>;
  /** The same where it must succeed; the request, or the first of those that were filed. */
  done(name: RequestMutation, input: Input, asking?: Asking): Promise<Data>;
  /** One supported problem of `harbour-guard` 2, filed by somebody. */
  filed(actor: Actor, some?: Input): Promise<Data>;
  /** The request as somebody sees it; null where he sees none. */
  seen(id: string, asking?: Asking): Promise<Data>;
  ask(document: string, variables?: Input, asking?: Asking): Promise<Data>;
}

export async function openRequestsBed(now?: string, options: TestApiOptions = {}): Promise<RequestsBed> {
  const api = await openTestApi({ ...options, ...(now === undefined ? {} : { now }) });
  await putCatalogue(api);
  await putPlans(api);
  await putOffers(api);
  return bedOf(api);
}

function bedOf(api: TestApi): RequestsBed {
  const ask: RequestsBed["ask"] = async (document, variables = {}, asking = { actor: agent }) => {
    const { data, errors } = await api.query(document, variables, asking);
    if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
    return data;
  };
  const change: RequestsBed["change"] = async (name, input, asking) => {
    const [type, selection] = CHANGES[name];
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) {
      ${selection} userErrors { code field message } } }`;
    return (await ask(document, { input }, asking))[name];
  };
  const done: RequestsBed["done"] = async (name, input, asking) => {
    const payload = await change(name, input, asking);
    if (payload.userErrors.length > 0)
      throw new Error(payload.userErrors.map((each: Error) => each.message).join("\n"));
    return payload.requests?.[0] ?? payload.request;
  };
  return {
    api,
    ask,
    change,
    done,
    filed: (actor, some = {}) => done("fileRequest", filing(some), { actor }),
    seen: async (id, asking) =>
      (await ask(`query ($id: ID!) { request(id: $id) { ${REQUEST} } }`, { id }, asking)).request,
  };
}

/** What a customer files: one software fault, unless told otherwise. */
export function filing(some: Input = {}): Input {
  return {
    idempotencyKey: randomUUID(),
    product: "harbour-guard",
    version: "2",
    licence: "VALID",
    country: "DE",
    problems: [problem()],
    ...some,
  };
}

export function problem(some: Input = {}): Input {
  return { kind: "SOFTWARE_FAULT", subject: "Scan stops", text: "The scan stops halfway.", ...some };
}

/** What a payload was refused for, as `CODE input.field`. */
export function refusalsOf({ userErrors }: Data): string[] {
  return userErrors.map(({ code, field }: Data) => `${code} ${field.join(".")}`);
}

/** All that the tables of requests hold, to tell whether anything was written. */
export async function everything({ api }: RequestsBed): Promise<Data> {
  const tables = ["support_request", "request_receipt", "request_event", "request_message", "request_draft"];
  return await Promise.all(tables.map((table) => api.db.query(`SELECT * FROM ${table} ORDER BY 1, 2`)));
}
