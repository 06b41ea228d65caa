import { REQUEST_KINDS } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { nameValues, type OnMonth, rebuildCells } from "../../feedback/index.ts";
import { TeamEntity } from "../../requests/index.ts";
import { inOneStep, startOfDay } from "../load-licences.ts";
import { SAMPLE_TEAMS } from "../requests/sample-teams.ts";
import { type SampleFeedbackPlan, sampleFeedback } from "./bulk-feedback.ts";
import { BULK_FEEDBACK, BULK_IDS } from "./feedback-ids.ts";
import { rateableMatters } from "./rated-matters.ts";
import { bulkComment } from "./sample-comments.ts";
import { sampleMembers } from "./sample-members.ts";
import { type SampleAgent, sortMatters } from "./sample-support.ts";
import { type FeedbackWritten, writeSampleFeedback } from "./write-feedback.ts";

export interface FeedbackLoad {
  /** How many pieces of sample feedback there are to be when it is done. */
  readonly feedback: number;
  /** Over how many months before today they are spread. */
  readonly months: number;
  /** How many are written in one transaction; 5,000 where it is left out. */
  readonly step?: number;
  /** Called after each step with how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called after each month whose facts were counted. */
  readonly onMonth?: OnMonth;
}

const USUAL_STEP = 5_000;
const AGENTS = 40;

/**
 * Fills the desk with invented feedback, and the occasions on which it was asked for, up to a number; then counts all
 * facts anew. Each step is a transaction, so that a load that was cut off goes on where it stood. No step writes deltas:
 * facts that a cut-off load left behind are in no figure until the load, or `rebuild-feedback-cells`, is run again.
 * @throws NoSampleProducts before anything is written.
 */
export async function loadFeedback(context: Context, load: FeedbackLoad): Promise<FeedbackWritten> {
  const { step = USUAL_STEP } = load;
  const plan = await planOf(context, load);
  await nameSamples(context, plan.agents);
  const first = await countLoaded(context);
  const loaded = { feedback: 0, occasions: 0 };
  // The next step is made up while the database takes in the one before.
  let written = Promise.resolve();
  for (let from = first; from < plan.feedback; from += step) {
    const to = Math.min(from + step, plan.feedback);
    const batches = Array.from({ length: to - from }, (_, place) => sampleFeedback(plan, from + place));
    await written;
    written = inOneStep(context, async (manager) => {
      const rows = await uncounted(manager, () => writeSampleFeedback(manager, context.secrets, batches));
      loaded.feedback += rows.feedback;
      loaded.occasions += rows.occasions;
    }).then(() => load.onProgress?.(to, plan.feedback));
  }
  await written;
  // Otherwise the planner would go by empty tables, and searches by a heap of words that no index holds yet.
  await context.db.query("VACUUM (ANALYZE) feedback, feedback_fact");
  await rebuildCells(context.db, load.onMonth);
  await context.db.query("VACUUM (ANALYZE) feedback_cell, feedback_delta");
  return loaded;
}

/** Only within the transaction, which others who write facts wait for; whatever happens to it, the trigger is on again. */
async function uncounted<Result>(manager: EntityManager, write: () => Promise<Result>): Promise<Result> {
  await manager.query(`ALTER TABLE feedback_fact DISABLE TRIGGER feedback_fact_counted`);
  const result = await write();
  await manager.query(`ALTER TABLE feedback_fact ENABLE TRIGGER feedback_fact_counted`);
  return result;
}

async function planOf(context: Context, { feedback, months }: FeedbackLoad): Promise<SampleFeedbackPlan> {
  const now = startOfDay(context.now());
  const matters = await rateableMatters(context, { versionsOfProduct: 4, kinds: REQUEST_KINDS });
  const agent = (number: number): SampleAgent => ({
    subject: `sample-agent-${number}`,
    name: `Sample agent ${number}`,
    isLessLiked: number % 4 === 0,
  });
  return {
    name: "sample feedback",
    feedback,
    ...BULK_IDS,
    from: now - Math.round(months * 30.4375) * 86_400_000,
    now,
    matters: sortMatters(matters),
    agents: [agent(1), ...Array.from({ length: AGENTS - 1 }, (_, place) => agent(place + 2))],
    members: await sampleMembers(context),
    invitedOf100: 25,
    commentedOf100: 30,
    comment: (chance, locale, { index }) => bulkComment(chance, locale, index),
  };
}

/** What agents and teams are called, for the figures of each. */
export async function nameSamples({ db }: Pick<Context, "db">, agents: readonly SampleAgent[]): Promise<void> {
  await db.transaction(async (manager) => {
    await manager.upsert(TeamEntity, [...SAMPLE_TEAMS], ["id"]);
    await nameValues(manager, [
      ...agents.map(({ subject, name }) => ({ dimension: "AGENT" as const, value: subject, label: name })),
      ...SAMPLE_TEAMS.map(({ id, name }) => ({ dimension: "TEAM" as const, value: id, label: name })),
    ]);
  });
}

async function countLoaded({ db }: Context): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(
    "SELECT count(*)::integer AS count FROM feedback WHERE id >= $1 AND id < $2",
    [BULK_FEEDBACK.from, BULK_FEEDBACK.below],
  );
  return row?.count ?? 0;
}
