/**
 * What the length of the register costs: the same questions over two databases that `load-sample --licences` filled, in
 * turn and in one process, past HTTP. `node --import tsx bench/licences.ts SMALL_DATABASE_URL LARGE_DATABASE_URL`
 */
import "reflect-metadata";
import { graphql } from "graphql";
import { type Application, openApplication } from "../src/application.ts";
import { readCommandConfig } from "../src/config.ts";
import { ACCOUNT_NUMBERS } from "../src/features/sample/load-licences-accounts.ts";
import { LICENCE_NUMBERS } from "../src/features/sample/load-licences-rows.ts";
import { encodeCursor } from "../src/platform/cursor.ts";
import { quietLog } from "../src/platform/log.ts";
import { answering } from "../src/platform/request-facts.ts";
import { createSchema } from "../src/schema.ts";
import { LICENCE_ROWS } from "../test/planned-questions.ts";
import { median } from "./median.ts";

const ROUNDS = 15;
const REQUESTS_A_ROUND = 40;
const agent = { subject: "agent", name: "An agent", roles: ["support-agent"] };

const COVERAGE = `query ($question: CoverageQuestion!) { checkCoverage(question: $question) {
  outcome licenceStanding { reason } facts { fact value source } } }`;
const asked = { product: "sample-server-guard", kind: "SOFTWARE_FAULT" };

type Variables = Readonly<Record<string, unknown>>;

interface Operation {
  readonly name: string;
  readonly document: string;
  /** For the request of that number: no two ask for the same thing. */
  readonly variablesOf: (place: number, known: Known) => Variables;
}

interface Known {
  readonly codes: readonly string[];
  readonly accounts: readonly string[];
  /** Where the page in the middle of the register begins. */
  readonly middle: string;
}

const OPERATIONS: readonly Operation[] = [
  {
    name: "eligibility by code",
    document: COVERAGE,
    variablesOf: (place, { codes }) => ({ question: { ...asked, licenceCode: codes[place % codes.length] } }),
  },
  {
    name: "eligibility by account",
    document: COVERAGE,
    variablesOf: (place, { accounts }) => ({ question: { ...asked, account: accounts[place % accounts.length] } }),
  },
  { name: "register, first page of 25", document: LICENCE_ROWS, variablesOf: () => ({ first: 25 }) },
  {
    name: "register, a page in the middle",
    document: LICENCE_ROWS,
    variablesOf: (_, { middle }) => ({ first: 25, after: middle }),
  },
  { name: "register, last page", document: LICENCE_ROWS, variablesOf: () => ({ last: 25 }) },
  {
    name: "register, one product, by last day",
    document: LICENCE_ROWS,
    variablesOf: () => ({
      first: 25,
      filter: { product: "sample-server-guard", expiresFrom: "2026-12-01" },
      orderBy: { field: "VALID_THROUGH", direction: "ASC" },
    }),
  },
];

const schema = createSchema();

async function ask(application: Application, document: string, variableValues: Variables): Promise<Variables> {
  const contextValue = application.contextFor({ actor: agent, locale: "en", requestId: "bench" });
  const facts = { ...contextValue, mayExplore: true, noted: { errors: [] } };
  const { data, errors } = await answering(facts, () =>
    graphql({ schema, source: document, variableValues: { ...variableValues }, contextValue }),
  );
  if (errors !== undefined || data == null) throw new Error(`${errors?.[0]?.message} in ${document}`);
  return data;
}

async function open(databaseUrl: string): Promise<Application> {
  const log = quietLog((message) => process.stderr.write(`${message}\n`));
  const now = () => Temporal.Now.instant();
  return await openApplication({ ...readCommandConfig(), databaseUrl, sampleMode: false, now, log });
}

async function knownOf({ db, contextFor }: Application): Promise<Known> {
  const numbers = [LICENCE_NUMBERS.from, LICENCE_NUMBERS.below];
  const sealed = await db.query<{ secret_sealed: Buffer }[]>(
    "SELECT secret_sealed FROM licence WHERE number >= $1 AND number < $2 ORDER BY md5(number) LIMIT 500",
    numbers,
  );
  const accounts = await db.query<{ id: string }[]>(
    "SELECT id FROM company_account WHERE number >= $1 AND number < $2 ORDER BY md5(number) LIMIT 500",
    [ACCOUNT_NUMBERS.from, ACCOUNT_NUMBERS.below],
  );
  const [half] = await db.query<{ at: string; id: string }[]>(
    `SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, id FROM licence
     ORDER BY created_at, id OFFSET (SELECT count(*) / 2 FROM licence) LIMIT 1`,
  );
  const { secrets } = contextFor({ actor: null, locale: "en", requestId: "bench" });
  if (half === undefined) throw new Error("The register is empty: fill it with load-sample --licences.");
  const newestFirst = { name: "licences CREATED_AT DESC", keyOf: ({ at, id }: typeof half) => [at, id] };
  return {
    codes: sealed.map(({ secret_sealed }) => secrets.open(secret_sealed)),
    accounts: accounts.map(({ id }) => id),
    middle: encodeCursor(newestFirst, half),
  };
}

interface Register {
  readonly application: Application;
  readonly known: Known;
  readonly licences: number;
}

interface Cost {
  /** Processor time of this process and time until the answer, in milliseconds a request. */
  readonly cpu: number;
  readonly wall: number;
}

async function measureRound({ application, known }: Register, operation: Operation, from: number): Promise<Cost> {
  const before = process.cpuUsage();
  const begun = performance.now();
  for (let place = from; place < from + REQUESTS_A_ROUND; place++) {
    await ask(application, operation.document, operation.variablesOf(place, known));
  }
  const { user, system } = process.cpuUsage(before);
  const wall = performance.now() - begun;
  return { cpu: (user + system) / 1_000 / REQUESTS_A_ROUND, wall: wall / REQUESTS_A_ROUND };
}

/** Of each register the median over the rounds; they take turns, so that whatever else happens hits both. */
async function measure(registers: readonly Register[], operation: Operation): Promise<Cost[]> {
  const costs = registers.map((): Cost[] => []);
  for (let round = -2; round < ROUNDS; round++) {
    for (const [place, register] of registers.entries()) {
      const cost = await measureRound(register, operation, (round + 2) * REQUESTS_A_ROUND);
      // The first rounds warm up what is compiled and cached.
      if (round >= 0) costs[place]?.push(cost);
    }
  }
  return costs.map((each) => ({
    cpu: median(each.map(({ cpu }) => cpu)),
    wall: median(each.map(({ wall }) => wall)),
  }));
}

async function openRegister(databaseUrl: string): Promise<Register> {
  const application = await open(databaseUrl);
  const [row] = await application.db.query<{ count: number }[]>("SELECT count(*)::integer AS count FROM licence");
  return { application, known: await knownOf(application), licences: row?.count ?? 0 };
}

const [smallUrl, largeUrl] = process.argv.slice(2);
if (smallUrl === undefined || largeUrl === undefined) throw new Error("Name the addresses of two databases.");
const registers = [await openRegister(smallUrl), await openRegister(largeUrl)];
const sizes = registers.map(({ licences }) => licences.toLocaleString("en"));
process.stdout.write(`| operation | CPU ms, ${sizes.join(" | CPU ms, ")} | × | ms, ${sizes.join(" | ms, ")} | × |\n`);
process.stdout.write("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
for (const operation of OPERATIONS) {
  const [small, large] = await measure(registers, operation);
  if (small === undefined || large === undefined) continue;
  const columns = [small.cpu, large.cpu, large.cpu / small.cpu, small.wall, large.wall, large.wall / small.wall];
  process.stdout.write(`| ${operation.name} | ${columns.map((figure) => figure.toFixed(2)).join(" | ")} |\n`);
}
await Promise.all(registers.map(({ application }) => application.close()));
