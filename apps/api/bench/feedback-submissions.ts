/**
 * Whether those who give feedback at once wait for one another where all of it is counted in the same cells: 64 at a time
 * submit answers to invitations, alike in every dimension and each unlike the others. What feedback the database has is
 * thrown away. `node --import tsx bench/feedback-submissions.ts DATABASE_URL`
 */
import "reflect-metadata";
import type { EntityManager } from "typeorm";
import { type Application, openApplication } from "../src/application.ts";
import { readCommandConfig } from "../src/config.ts";
import { foldDeltas } from "../src/features/feedback/index.ts";
import { submitAnswers } from "../src/features/feedback/survey/submit-answers.ts";
import { loadSample } from "../src/features/sample/index.ts";
import { loadRequests } from "../src/features/sample/requests/load-requests.ts";
import type { Context } from "../src/platform/context.ts";
import { quietLog } from "../src/platform/log.ts";
import { median } from "./median.ts";

const AT_ONCE = 64;
const SUBMISSIONS = 640;
const ROUNDS = 3;
const BULK = 20_000;

/** Where facts are counted: in the same cells, or in others each. */
const ALIKE = { product: "'sample-home-shield'", agent: "'sample-agent-1'", country: "'DE'" };
const UNLIKE = { product: "'product ' || n", agent: "'agent ' || n", country: "'country ' || n" };
type Dimensions = typeof ALIKE;

/** What goes on beside the submissions, or within each of them. */
const WAYS = ["as it is", "while changes are folded", "with a row of counts that each submission updates"] as const;
type Way = (typeof WAYS)[number];

const FACT_COLUMNS = "id, at, basis, language, clauses, product, agent, country, offered, answered";

/** Invitations to the first sample requests, none of them answered. */
async function invite({ db }: Context, { product, agent, country }: Dimensions): Promise<Buffer[]> {
  await db.query("TRUNCATE feedback, feedback_occasion, feedback_fact, feedback_delta, feedback_cell CASCADE");
  await db.query(
    `WITH asked AS (SELECT gen_random_uuid() AS id, id AS request, row_number() OVER () AS n FROM
        (SELECT id FROM support_request WHERE number LIKE 'SAMPLE-R%' ORDER BY number LIMIT $1) AS requests),
      counted AS (INSERT INTO feedback_fact (${FACT_COLUMNS})
        SELECT id, now(), 'OCCASION', 'en', '{4.1.1}', ${product}, ${agent}, ${country}, true, false FROM asked)
    INSERT INTO feedback_occasion (id, request_id, at, offered, reasons, person, locale, token_hash, scales, expires_at)
      SELECT id, request, now(), true, '{}', sha256(id::text::bytea), 'en', sha256(id::text::bytea), '{SATISFACTION}',
        now() + interval '14 days' FROM asked`,
    [SUBMISSIONS],
  );
  const rows = await db.query<{ token_hash: Buffer }[]>("SELECT token_hash FROM feedback_occasion ORDER BY id");
  return rows.map(({ token_hash }) => token_hash);
}

/** @returns submissions a second. */
async function submitAll(context: Context, dimensions: Dimensions, way: Way): Promise<number> {
  const hashes = await invite(context, dimensions);
  const submit = way === WAYS[2] ? countingRow(context, dimensions) : context;
  let isFolding = way === WAYS[1];
  const folding = (async () => {
    while (isFolding) await foldDeltas(context.db);
  })();
  const begun = performance.now();
  const left = hashes.values();
  const answers = { satisfaction: 5, effort: null, recommend: null, comment: null };
  const keepSubmitting = async () => {
    for (const hash of left) {
      if ((await submitAnswers(submit, hash, answers)) === null) throw new Error("An answer was not taken.");
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepSubmitting));
  const seconds = (performance.now() - begun) / 1_000;
  isFolding = false;
  await folding;
  return hashes.length / seconds;
}

/** What the product does not do: the transaction of each submission counts in a row, which others then wait for. */
function countingRow(context: Context, dimensions: Dimensions): Context {
  const cell = dimensions === ALIKE ? () => "alike" : () => `${Math.random()}`;
  const db = new Proxy(context.db, {
    get: (of, name) =>
      name === "transaction"
        ? (work: (manager: EntityManager) => Promise<unknown>) =>
            of.transaction(async (manager) => {
              await manager.query(
                `INSERT INTO feedback_cell (cube, start, a, b, feedback) VALUES ('BENCH', now()::date, $1, '', 1)
                 ON CONFLICT (cube, start, a, b) DO UPDATE SET feedback = feedback_cell.feedback + 1`,
                [cell()],
              );
              return await work(manager);
            })
        : Reflect.get(of, name, of),
  });
  return { ...context, db };
}

/** Microseconds a fact, in a transaction that is taken back. */
async function insertMany({ db }: Context, trigger: "ENABLE" | "DISABLE"): Promise<number> {
  const runner = db.createQueryRunner();
  await runner.connect();
  await runner.startTransaction();
  try {
    await runner.query(`ALTER TABLE feedback_fact ${trigger} TRIGGER feedback_fact_counted`);
    const begun = performance.now();
    await runner.query(
      `INSERT INTO feedback_fact (${FACT_COLUMNS}, satisfaction) SELECT gen_random_uuid(), now(), 'FEEDBACK', 'en',
        '{4.1.1,4}', 'sample-home-shield', 'sample-agent-1', 'DE', NULL, NULL, 1 + n % 5 FROM generate_series(1, $1) n`,
      [BULK],
    );
    return ((performance.now() - begun) * 1_000) / BULK;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

const range = (values: readonly number[], digits = 0) =>
  `${median(values).toFixed(digits)} | ${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;

async function reportSubmissions(context: Context): Promise<void> {
  process.stdout.write(
    `| ${AT_ONCE} at once | alike, a second | from–to | unlike, a second | from–to | alike ÷ unlike |\n`,
  );
  process.stdout.write("| --- | ---: | ---: | ---: | ---: | ---: |\n");
  const rates = WAYS.map((way) => ({ way, alike: [] as number[], unlike: [] as number[] }));
  for (let round = -1; round < ROUNDS; round++) {
    for (const { way, alike, unlike } of rates) {
      const both = [await submitAll(context, ALIKE, way), await submitAll(context, UNLIKE, way)] as const;
      // The first warms up what is compiled and cached.
      if (round < 0) continue;
      alike.push(both[0]);
      unlike.push(both[1]);
    }
  }
  for (const { way, alike, unlike } of rates) {
    const ratio = (median(alike) / median(unlike)).toFixed(2);
    process.stdout.write(`| ${way} | ${range(alike)} | ${range(unlike)} | **${ratio}** |\n`);
  }
}

async function reportTrigger(context: Context): Promise<void> {
  const [on, off]: [number[], number[]] = [[], []];
  for (let round = -1; round < ROUNDS; round++) {
    const both = [await insertMany(context, "ENABLE"), await insertMany(context, "DISABLE")] as const;
    if (round < 0) continue;
    on.push(both[0]);
    off.push(both[1]);
  }
  process.stdout.write(`\nµs a fact, ${BULK} in one statement: with the trigger ${range(on, 1)}, `);
  process.stdout.write(`without ${range(off, 1)}: × ${(median(on) / median(off)).toFixed(2)}\n`);
}

async function open(databaseUrl: string): Promise<Application> {
  const log = quietLog((message) => process.stderr.write(`${message}\n`));
  const now = () => Temporal.Now.instant();
  const settings = { ...readCommandConfig(), databaseUrl, databasePoolSize: AT_ONCE + 1, sampleMode: false, now, log };
  return await openApplication(settings);
}

const [databaseUrl] = process.argv.slice(2);
if (databaseUrl === undefined) throw new Error("Name the address of a database whose feedback nobody will miss.");
const application = await open(databaseUrl);
const context = application.contextFor({ actor: null, locale: "en", requestId: "bench" });
await loadSample(context);
await loadRequests(context, { requests: SUBMISSIONS });
await reportSubmissions(context);
await reportTrigger(context);
await application.close();
