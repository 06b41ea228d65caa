/**
 * JSON that PostgreSQL's `jsonb` takes, whatever somebody typed: it holds neither U+0000 nor half a character, in values or
 * in names. An escaped backslash is matched to be passed over, so that what follows it is not taken for an escape.
 */
export function storableJson(value: unknown): string {
  const unstorable = /(\\\\)|\\u(?:0000|d[89a-f][0-9a-f]{2})/g;
  return JSON.stringify(value).replace(unstorable, (_, backslash?: string) => backslash ?? "\u{FFFD}");
}

/** The same for `text`. The driver itself mends half characters. */
export function storableText(text: string): string {
  return text.replaceAll("\0", "\u{FFFD}");
}
