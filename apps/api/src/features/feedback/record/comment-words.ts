import type { EntityManager } from "typeorm";
import { searchWordsOf } from "../../requests/index.ts";

/** Has feedback be found by its comment, as requests are by what is said; by nothing where there is none. */
export async function keepCommentWords(manager: EntityManager, id: string, comment: string | null): Promise<void> {
  if (comment === null) {
    await manager.query("UPDATE feedback SET words = NULL WHERE id = $1", [id]);
    return;
  }
  const { english, pairs } = searchWordsOf([comment]);
  await manager.query(
    "UPDATE feedback SET words = strip(to_tsvector('english', $2)) || array_to_tsvector($3::text[]) WHERE id = $1",
    [id, english, pairs],
  );
}
