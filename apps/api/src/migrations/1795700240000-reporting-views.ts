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

interface Arm {
  readonly cells: "MONTH" | "DAY";
  readonly dimension: string;
  /** Dimensions of the cube, and which of a cell's values is meant, under which condition. */
  readonly cube: string;
  readonly value: string;
  /** The same of a change of a fact. */
  readonly from: string;
  readonly valueOfChange: string;
}

/** Cells of one kind, and what came since they were last brought up to date. */
function armOf({ cells, dimension, cube, value, from, valueOfChange }: Arm): string {
  const counts = COUNT_NAMES.join(", ");
  return `SELECT '${cells}'::text AS cells, at, '${dimension}'::text AS dimension, ${value} AS value, ${counts}
      FROM feedback_cell_counts WHERE cube = '${cube.replace("@", `@${cells}`)}
    UNION ALL SELECT '${cells}', at, '${dimension}', ${valueOfChange}, ${counts} FROM ${from}`;
}

/** Of the total and of each single dimension, by month and by day; and of decisions and their clauses, by month. */
function countedView(): string {
  const changes = "feedback_delta_counts";
  const ofTotal = { dimension: "TOTAL", cube: "TOTAL@'", value: "''", from: changes, valueOfChange: "''" };
  const singles = DIMENSIONS.map((column) => {
    const dimension = column.toUpperCase();
    return { dimension, cube: `${dimension}@'`, value: "a", from: changes, valueOfChange: `coalesce(${column}, '')` };
  });
  const isDecided = `${changes} WHERE outcome IS NOT NULL`;
  const ofDecisions = { dimension: "DECISION", cube: "OUTCOME@' AND a <> ''", value: "''", from: isDecided };
  const ofClauses = { dimension: "CLAUSE", cube: "OUTCOME+CLAUSE@' AND a <> '' AND b <> ''", value: "b" };
  const arms: readonly Arm[] = [
    ...(["MONTH", "DAY"] as const).flatMap((cells) => [ofTotal, ...singles].map((arm) => ({ ...arm, cells }))),
    { ...ofDecisions, cells: "MONTH", valueOfChange: "''" },
    {
      ...ofClauses,
      cells: "MONTH",
      from: `${changes}, unnest(clauses) AS clause WHERE outcome IS NOT NULL`,
      valueOfChange: "clause",
    },
  ];
  return arms.map(armOf).join(" UNION ALL ");
}

/** What BI tools read: figures in SQL, with small groups hidden, and nothing of a single person. */
export class ReportingViews1795700240000 implements MigrationInterface {
  readonly name = "ReportingViews1795700240000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE VIEW "feedback_cell_counts" AS SELECT cube, start AS at, a, b,
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
