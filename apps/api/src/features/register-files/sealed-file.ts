import type { Context } from "../../platform/context.ts";

/** About a megabyte at most, whatever the characters. */
const CHARACTERS_A_PART = 256 * 1024;

type Sealing = Pick<Context, "db" | "secrets">;

/** Keeps a text, part by part and unreadable, while it is passed on. */
export async function* sealing(
  { db, secrets }: Sealing,
  importId: string,
  text: AsyncIterable<string>,
): AsyncGenerator<string> {
  let position = 0;
  for await (const part of inParts(text)) {
    const statement = "INSERT INTO register_import_part (import_id, position, sealed) VALUES ($1, $2, $3)";
    await db.query(statement, [importId, position, secrets.seal(part)]);
    position += 1;
    yield part;
  }
}

async function* inParts(text: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = "";
  for await (const piece of text) {
    waiting += piece;
    if (waiting.length < CHARACTERS_A_PART) continue;
    yield waiting;
    waiting = "";
  }
  if (waiting !== "") yield waiting;
}

/** The text again, holding no more of it than a part. */
export async function* unsealed({ db, secrets }: Sealing, importId: string): AsyncGenerator<string> {
  const statement = "SELECT sealed FROM register_import_part WHERE import_id = $1 AND position = $2";
  for (let position = 0; ; position++) {
    const [part] = await db.query<{ sealed: Buffer }[]>(statement, [importId, position]);
    if (part === undefined) return;
    yield secrets.open(part.sealed);
  }
}
