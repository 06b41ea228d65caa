import type { Data } from "../../requests/requests-testbed.ts";
import type { FeedbackBed } from "../feedback-testbed.ts";
import { formTicket } from "../giving/form-ticket.ts";

/**
 * In which tables each of these stands: as text, within JSON or a search's words, or as the bytes of it. In one look at
 * every table that there is.
 */
export async function tablesWith({ api }: FeedbackBed, wanted: readonly (string | Buffer)[]): Promise<string[][]> {
  const tables = await api.db.query<{ name: string }[]>(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname NOT LIKE 'pg_%' AND schemaname <> 'information_schema' ORDER BY 1`,
  );
  const looked = wanted.map((each) => {
    const bytes = Buffer.from(each).toString("hex");
    return [typeof each === "string" ? each.toLowerCase() : bytes, bytes];
  });
  const found = wanted.map((): string[] => []);
  for (const { name } of tables) {
    const rows = await api.db.query<{ place: number }[]>(
      `SELECT DISTINCT l.place::integer - 1 AS place FROM ${name} t, jsonb_array_elements($1::jsonb) WITH ORDINALITY AS l (texts, place)
       WHERE strpos(lower(t::text), l.texts->>0) > 0 OR strpos(t::text, l.texts->>1) > 0`,
      [JSON.stringify(looked)],
    );
    for (const { place } of rows) found[place]?.push(name.replace(/^public\./, ""));
  }
  return found;
}

/** All that is counted, as facts and as what figures are read from. */
export async function countedIn({ api }: FeedbackBed): Promise<Data> {
  const all = (table: string) => api.db.query(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t)::text`);
  return { facts: await all("feedback_fact"), cells: await all("feedback_cell"), deltas: await all("feedback_delta") };
}

/** Feedback by the form, of somebody who is not signed in. */
export async function giveByForm(bed: FeedbackBed, some: object): Promise<void> {
  // One after the other, so that the list has an order.
  bed.pass(1);
  const context = bed.api.contextFor();
  const ticket = formTicket(context.secrets, context.now().subtract({ minutes: 1 }));
  const document = `mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) { userErrors { message } } }`;
  const input = { type: "COMPLAINT", ticket, ...some };
  const { data } = await bed.api.query(document, { input });
  if (data.giveFeedback.userErrors.length > 0) throw new Error(data.giveFeedback.userErrors[0].message);
}
