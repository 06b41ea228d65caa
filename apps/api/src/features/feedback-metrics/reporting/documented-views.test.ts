import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import { METRIC_DEFINITIONS } from "@supportbook/policy";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PAGE = join(import.meta.dirname, "../../../../../../docs/metrics.md");
const [BEGIN, END] = ["<!-- reporting views: written by UPDATE=1 -->", "<!-- end of reporting views -->"];

interface Column {
  readonly view: string;
  readonly name: string;
  readonly type: string;
  readonly says: string | null;
}

let database: TestDatabase;
let columns: readonly Column[];
beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client(database.url);
  await client.connect();
  const { rows } = await client.query<Column>(
    `SELECT c.relname AS view, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
        col_description(c.oid, a.attnum) AS says
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
      WHERE c.relnamespace = 'reporting'::regnamespace ORDER BY c.relname, a.attnum`,
  );
  columns = rows;
  await client.end();
});
afterAll(() => database.drop());

const inView = (view: string) => columns.filter((column) => column.view === view);

function table(title: string, of: readonly Column[]): string {
  const rows = of.map(({ name, type, says }) => `| \`${name}\` | ${type} | ${says} |`);
  return [title, "", "| column | type | what it says |", "|---|---|---|", ...rows, ""].join("\n");
}

function documented(): string {
  const [monthly, clauses] = [inView("feedback_monthly"), inView("feedback_clauses_monthly")];
  const ofClausesAlone = clauses.filter(
    ({ name }) => name === "month" || !monthly.some((other) => other.name === name),
  );
  return [
    BEGIN,
    table(
      "`reporting.feedback_monthly`; `feedback_weekly` and `feedback_daily` begin with `week` and `day` instead:",
      monthly,
    ),
    table(
      "`reporting.feedback_clauses_monthly` has these, and `volume` and the figures after it as above:",
      ofClausesAlone,
    ),
    END,
  ].join("\n");
}

describe("the reporting views", () => {
  it("say of every column what it is, naming each definition", () => {
    expect(new Set(columns.map(({ view }) => view)).size).toBe(4);
    expect(columns.filter(({ says }) => says === null)).toEqual([]);
    const said = columns.map(({ says }) => says).join("\n");
    for (const { id } of Object.values(METRIC_DEFINITIONS)) expect(said).toContain(id);
  });

  it("differ in their spans alone, and clauses in what is theirs", () => {
    const [, ...rest] = inView("feedback_monthly").map(({ name, type, says }) => ({ name, type, says }));
    for (const view of ["feedback_weekly", "feedback_daily"]) {
      expect(
        inView(view)
          .slice(1)
          .map(({ name, type, says }) => ({ name, type, says })),
      ).toEqual(rest);
    }
    const figures = rest.slice(rest.findIndex(({ name }) => name === "volume"));
    const ofClauses = inView("feedback_clauses_monthly").map(({ name, type, says }) => ({ name, type, says }));
    expect(ofClauses.slice(-figures.length)).toEqual(figures);
  });

  it("are described in docs/metrics.md (UPDATE=1 writes it)", () => {
    const page = readFileSync(PAGE, "utf8");
    const [before, after] = [page.split(BEGIN)[0] ?? "", page.split(END)[1] ?? ""];
    const expected = `${before}${documented()}${after}`;
    if (process.env.UPDATE === "1") writeFileSync(PAGE, expected);
    expect(readFileSync(PAGE, "utf8")).toBe(expected);
  });
});
