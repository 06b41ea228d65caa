import { testNow } from "../../../test/harness.ts";
import type { Actor, Locale } from "../../platform/context.ts";
import { admin, agent, customer } from "../accounts/accounts-testbed.ts";
import { type Data, filing, openRequestsBed, type RequestsBed } from "../requests/requests-testbed.ts";

export interface FeedbackBed extends RequestsBed {
  /** Lets so many minutes pass. */
  pass(minutes: number): void;
  /** Closes a request as an agent does, and gives it as it stands since. */
  close(request: Data): Promise<Data>;
  /** One request of somebody new that was closed, with the path of the link in its mail. */
  asked(some?: { readonly locale?: Locale; readonly actor?: Actor }): Promise<Asked>;
  occasions(id: string): Promise<Data[]>;
  /** The path of the link that the newest mail about a request has for its recipient. */
  linkOf(requestId: string): Promise<string>;
  page(path: string, init?: RequestInit): Promise<Page>;
  /** What the form of a page sends. */
  send(path: string, form: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Feedback about a request as it is stored, with its fact, the oldest first. */
  given(requestId: string): Promise<Data[]>;
}

export interface Asked {
  readonly actor: Actor;
  readonly request: Data;
  readonly path: string;
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Requests and the survey page, at a time that passes as the test says. Mails stay in the outbox. */
export async function openFeedbackBed(): Promise<FeedbackBed> {
  let now = Temporal.Instant.from(testNow);
  const bed = await openRequestsBed(undefined, { clock: () => now, settings: { trustProxy: ["127.0.0.1"] } });
  const { api } = bed;
  let people = 0;
  const close: FeedbackBed["close"] = async ({ id }) => {
    const { revision } = await bed.seen(id, { actor: agent });
    const closing = { id, expectedRevision: revision, move: "CLOSE", reason: "Solved", message: "It is solved." };
    return await bed.done("moveRequest", closing);
  };
  const linkOf: FeedbackBed["linkOf"] = async (requestId) => {
    const [mail] = await api.db.query(
      "SELECT sealed_link FROM mail WHERE request_id = $1 AND kind = 'FEEDBACK' ORDER BY created_at DESC LIMIT 1",
      [requestId],
    );
    return new URL(api.contextFor().secrets.open(mail.sealed_link)).pathname;
  };
  const page: FeedbackBed["page"] = async (path, init) => {
    const response = await api.http(path, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return {
    ...bed,
    pass: (minutes) => {
      now = now.add({ minutes });
    },
    close,
    linkOf,
    page,
    async asked({ locale = "en", actor = customer(`Customer${people++}`) } = {}) {
      const request = await close(await bed.done("fileRequest", filing(), { actor, locale }));
      return { actor, request, path: await linkOf(request.id) };
    },
    async occasions(id) {
      const document = `query ($id: ID!) { request(id: $id) { feedbackOccasions {
        id at offered expiresAt answeredAt reasons { reason explanation } } } }`;
      return (await bed.ask(document, { id }, { actor: agent })).request.feedbackOccasions;
    },
    send: (path, form, headers = {}) =>
      page(path, {
        method: "POST",
        body: new URLSearchParams(form).toString(),
        headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      }),
    given: (requestId) =>
      api.db.query(
        `SELECT f.*, to_jsonb(t) AS fact FROM feedback f JOIN feedback_fact t ON t.id = f.id
         WHERE f.request_id = $1 ORDER BY f.received_at, f.id`,
        [requestId],
      ),
  };
}

/** What the settings are changed to; what is not named stays as the migration writes it. */
export async function setAsking(bed: FeedbackBed, some: Data): Promise<Data> {
  const { feedbackSettings: before } = await bed.ask(
    "{ feedbackSettings { enabled scales restDays expiresAfterDays suppressBelow revision } }",
    {},
    { actor: admin },
  );
  const { revision: expectedRevision, ...rest } = before;
  const document = `mutation ($input: SaveFeedbackSettingsInput!) { saveFeedbackSettings(input: $input) {
    settings { enabled scales restDays expiresAfterDays suppressBelow revision history { action author changes { field before after } } }
    userErrors { code field } } }`;
  const input = { ...rest, expectedRevision, ...some };
  return (await bed.ask(document, { input }, { actor: admin })).saveFeedbackSettings;
}

/** Every row of every table, as text. */
export async function everyRow({ api }: FeedbackBed): Promise<string> {
  const tables = await api.db.query<{ name: string }[]>(
    "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables WHERE schemaname NOT LIKE 'pg_%' AND schemaname <> 'information_schema'",
  );
  const rows = await Promise.all(
    tables.map(({ name }) => api.db.query<{ row: string }[]>(`SELECT t::text AS row FROM ${name} t`)),
  );
  return rows
    .flat()
    .map(({ row }) => row)
    .toSorted()
    .join("\n");
}

/** A path of which one character is another: the first of its token, since the last one holds bits that mean nothing. */
export function tampered(path: string): string {
  const at = "/survey/".length;
  return `${path.slice(0, at)}${path[at] === "A" ? "B" : "A"}${path.slice(at + 1)}`;
}
