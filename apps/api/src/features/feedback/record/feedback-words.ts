import type { EntityManager } from "typeorm";
import { searchWordsOf } from "../../requests/index.ts";

/** Has feedback be found by its comment, and by nothing where there is none, in the transaction that writes it. */
export async function indexComment(manager: EntityManager, id: string, comment: string | null): Promise<void> {
  const { english, pairs } = searchWordsOf(comment === null ? [] : [comment]);
  await manager.query(
    `UPDATE feedback SET words = CASE WHEN $4 THEN strip(to_tsvector('english', $2)) || array_to_tsvector($3::text[]) END
     WHERE id = $1`,
    [id, english, pairs, comment !== null],
  );
}
