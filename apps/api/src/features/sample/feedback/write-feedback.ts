import type { EntityManager } from "typeorm";
import type { Secrets } from "../../../platform/secrets.ts";
import { personHash } from "../../feedback/index.ts";
import { searchWordsOf } from "../../requests/index.ts";
import { columns, instant } from "../bulk-columns.ts";
import type { SampleBatch, SampleFeedback, SampleOccasion } from "./bulk-feedback.ts";
import type { SampleDimensions } from "./sample-support.ts";

/** What is counted of an occasion or of feedback. */
type Counted = Pick<SampleOccasion, "id" | "at" | "dimensions"> &
  Partial<SampleOccasion> &
  Partial<Pick<SampleFeedback, "satisfaction" | "effort" | "recommend" | "wait" | "reopened" | "source" | "type">>;

/** How many rows were written of each kind. */
export interface FeedbackWritten {
  readonly feedback: number;
  /** Invitations that were sent, and requests after which nobody was asked. */
  readonly occasions: number;
}

/**
 * Feedback and what it is counted by, in the transaction of `manager`. Occasions are counted alone: the requests that they
 * were about are not kept, as those of a desk are not for ever.
 */
export async function writeSampleFeedback(
  manager: EntityManager,
  secrets: Pick<Secrets, "lookUp">,
  batches: readonly SampleBatch[],
): Promise<FeedbackWritten> {
  const feedback = batches.map((batch) => batch.feedback);
  const occasions = batches.flatMap((batch) => batch.occasions);
  await writeRecords(manager, secrets, feedback);
  await writeCounted(manager, "feedback_fact", [...occasions, ...feedback.filter(({ isHeld }) => !isHeld)]);
  await writeCounted(
    manager,
    "feedback_held",
    feedback.filter(({ isHeld }) => isHeld),
  );
  return { feedback: feedback.length, occasions: occasions.length };
}

async function writeRecords(
  manager: EntityManager,
  secrets: Pick<Secrets, "lookUp">,
  feedback: readonly SampleFeedback[],
): Promise<void> {
  await manager.query(
    `INSERT INTO feedback (id, account_id, received_at, audience, type, source, locale, comment, person, giver_subject,
        giver_name, giver_email, state, assignee_subject, assignee_name, held, words)
     SELECT id, account_id, received_at, audience, type, source, locale, comment, person, giver_subject, giver_name,
        giver_email, state, assignee_subject, assignee_name, held,
        CASE WHEN comment IS NOT NULL
          THEN strip(to_tsvector('english', english)) || array_to_tsvector(string_to_array(pairs, ' ')) END
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::bytea[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::boolean[],
        $17::text[], $18::text[])
       AS n (id, account_id, received_at, audience, type, source, locale, comment, person, giver_subject, giver_name,
        giver_email, state, assignee_subject, assignee_name, held, english, pairs)`,
    columns(feedback, (each) => [
      ...[each.id, each.giver.account, instant(each.at), each.audience, each.type, each.source],
      ...[each.dimensions.language, each.comment, personHash(secrets, each.giver.subject)],
      ...[each.giver.subject, each.giver.name, each.giver.email],
      ...[each.state, each.assignee?.subject ?? null, each.assignee?.name ?? null, each.isHeld],
      ...wordsOf(each),
    ]),
  );
}

function wordsOf({ comment }: SampleFeedback): [string, string] {
  if (comment === null) return ["", ""];
  const { english, pairs } = searchWordsOf([comment]);
  return [english, pairs.join(" ")];
}

/** Clauses as one text, since arrays of arrays have all the same length. */
const DIMENSIONS = [
  ...["agent", "team", "product", "version", "phase", "segment", "plan", "country", "kind", "outcome", "edition"],
  ...["language", "type", "source"],
];
const NUMBERS = ["satisfaction", "effort", "recommend", "wait"];
const FLAGS = ["reopened", "offered", "answered"];

async function writeCounted(
  manager: EntityManager,
  table: "feedback_fact" | "feedback_held",
  counted: readonly Counted[],
): Promise<void> {
  if (counted.length === 0) return;
  const typed: readonly (readonly [string, readonly string[]])[] = [
    ["text", DIMENSIONS],
    ["smallint", NUMBERS],
    ["boolean", FLAGS],
    ["uuid", ["id"]],
    ["timestamptz", ["at"]],
    ["text", ["basis", "clauses"]],
  ];
  const names = typed.flatMap(([, columnsOfType]) => columnsOfType);
  const types = typed.flatMap(([type, columnsOfType]) => columnsOfType.map(() => type));
  const values = names.map((name) => (name === "clauses" ? "string_to_array(clauses, ' ')" : `"${name}"`));
  await manager.query(
    `INSERT INTO ${table} ("${names.join('", "')}") SELECT ${values.join(", ")}
     FROM unnest(${types.map((type, place) => `$${place + 1}::${type}[]`).join(", ")}) AS n ("${names.join('", "')}")`,
    columns(counted, cellsOf),
  );
}

function cellsOf({ dimensions: of, ...each }: Counted): unknown[] {
  const basis = each.offered === undefined ? "FEEDBACK" : "OCCASION";
  return [
    ...[of.agent, of.team, of.product, of.version, of.phase, of.segment, of.plan, of.country, of.kind, of.outcome],
    ...[of.edition, of.language, each.type, each.source],
    ...[each.satisfaction, each.effort, each.recommend, each.wait],
    ...[each.reopened, each.offered, each.answered],
    ...[each.id, instant(each.at), basis, clausesOf(of)],
  ].map((cell) => cell ?? null);
}

function clausesOf({ clauses }: SampleDimensions): string {
  return clauses.join(" ");
}
