import { BrokenTable } from "./broken-table.ts";

const notUtf8 = {
  en: 'it is not UTF-8 text; save it as UTF-8 ("CSV UTF-8" in a spreadsheet) and try again',
  zh: "不是 UTF-8 文本；请另存为 UTF-8（电子表格中的“CSV UTF-8”）后重试",
};

const nothingThere = {
  en: "a character U+0000 stands there, which no text has; is it a text file at all?",
  zh: "此处有字符 U+0000，任何文本都不应包含它；这是文本文件吗？",
};

/** Bytes that come in pieces, as text. @throws BrokenTable where they are not UTF-8, or hold U+0000. */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 1;
  for await (const piece of bytes) {
    const text = decoded(() => decoder.decode(piece, { stream: true }));
    const at = text.indexOf("\0");
    line += lineEnds(at === -1 ? text : text.slice(0, at));
    if (at !== -1) throw new BrokenTable(line, nothingThere);
    yield text;
  }
  // Half a character may be left over.
  yield decoded(() => decoder.decode());
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new BrokenTable(null, notUtf8);
  }
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
