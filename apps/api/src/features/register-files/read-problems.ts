import type { Text } from "@supportbook/policy";
import type { DataSource } from "typeorm";
import type { KeysetList, Slice } from "../../platform/keyset-page.ts";

/** Why a row is refused. */
export interface KeptProblem {
  readonly position: number;
  readonly line: number;
  readonly column: string | null;
  readonly text: Text;
}

const SELECT = `SELECT position, line, at_column AS "column", message AS text FROM register_import_problem
  WHERE import_id = $1`;

/** The problems that are kept of an import, in the order of the file. */
export function problemList(db: DataSource, importId: string): KeysetList<KeptProblem> {
  return {
    name: "register import problems",
    keyOf: ({ position }) => [position],
    isKey: ([position, ...more]) =>
      more.length === 0 && Number.isInteger(position) && Math.abs(Number(position)) < 2 ** 31,
    async load({ after, before, fromEnd, limit }: Slice) {
      return await db.query<KeptProblem[]>(
        `${SELECT} AND ($2::integer IS NULL OR position > $2) AND ($3::integer IS NULL OR position < $3)
         ORDER BY position ${fromEnd ? "DESC" : "ASC"} LIMIT ${limit}`,
        [importId, after?.[0] ?? null, before?.[0] ?? null],
      );
    },
    async count() {
      const statement = "SELECT count(*)::integer AS count FROM register_import_problem WHERE import_id = $1";
      const [row] = await db.query<{ count: number }[]>(statement, [importId]);
      return row?.count ?? 0;
    },
  };
}

/** All that are kept, at most a thousand. */
export async function keptProblems(db: DataSource, importId: string): Promise<readonly KeptProblem[]> {
  return await db.query<KeptProblem[]>(`${SELECT} ORDER BY position`, [importId]);
}
