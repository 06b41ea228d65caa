import type { MigrationInterface, QueryRunner } from "typeorm";
import { COMMENTED_VIEWS } from "./reporting-views/comments.ts";
import { COUNT_NAMES, countsOfCells, countsOfDeltas } from "./reporting-views/counted.ts";
import { CLAUSES_VIEW, figuresView, GRAINS } from "./reporting-views/grains.ts";

const DIMENSIONS = [
  ...["agent", "team", "product", "version", "phase", "segment", "plan", "country", "kind", "outcome", "edition"],
  ...["type", "source", "language"],
];

/** An invitation is counted among the ratings by invitation, as in the cells. */
const OF_INVITATION: Readonly<Record<string, string>> = { type: "RATING", source: "INVITATION" };

function dimensionOf(column: string): string {
  const word = OF_INVITATION[column];
  return word === undefined
    ? column
    : `coalesce(${column}, CASE WHEN basis = 'OCCASION' THEN '${word}' END) AS ${column}`;
}

/** Cells of each single dimension and of the total, and what came since they were last brought up to date. */
function countedView(): string {
  const counts = COUNT_NAMES.join(", ");
  const arm =
    (dimension: string, value: string, from = "feedback_delta_counts") =>
    (cells: string) =>
      `
    SELECT '${cells}'::text AS cells, at, '${dimension}'::text AS dimension, a AS value, ${counts}
      FROM feedback_cell_counts WHERE cube = '${dimension}@${cells}'
    UNION ALL SELECT '${cells}', at, '${dimension}', ${value}, ${counts} FROM ${from}`;
  const arms = [
    arm("TOTAL", "''"),
    ...DIMENSIONS.map((column) => arm(column.toUpperCase(), `coalesce(${column}, '')`)),
    arm("CLAUSE", "clause", "feedback_delta_counts, unnest(clauses) AS clause"),
  ];
  return ["MONTH", "DAY"].flatMap((cells) => arms.map((of) => of(cells))).join(" UNION ALL ");
}

/** What BI tools read: figures in SQL, with small groups hidden, and nothing of a single person. */
export class ReportingViews1795700240000 implements MigrationInterface {
  readonly name = "ReportingViews1795700240000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE VIEW "feedback_cell_counts" AS SELECT cube, start AS at, a,
        ${countsOfCells()}
        FROM feedback_cell;
      CREATE VIEW "feedback_delta_counts" AS SELECT at, clauses, ${DIMENSIONS.map(dimensionOf).join(", ")},
        ${countsOfDeltas()}
        FROM feedback_delta;
      CREATE VIEW "feedback_counted" AS ${countedView()};
      CREATE SCHEMA IF NOT EXISTS reporting;
      COMMENT ON SCHEMA reporting IS 'Figures of feedback for BI tools; docs/metrics.md tells what they mean';
    `);
    for (const grain of GRAINS) await queryRunner.query(figuresView(grain));
    await queryRunner.query(CLAUSES_VIEW);
    for (const { name, says, columns } of COMMENTED_VIEWS) {
      await queryRunner.query(`COMMENT ON VIEW reporting.${name} IS ${quoted(says)}`);
      const comments = [...columns].map(
        ([column, text]) => `COMMENT ON COLUMN reporting.${name}.${column} IS ${quoted(text)}`,
      );
      await queryRunner.query(comments.join(";"));
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP SCHEMA reporting CASCADE;
      DROP VIEW "feedback_counted";
      DROP VIEW "feedback_delta_counts";
      DROP VIEW "feedback_cell_counts";
    `);
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
