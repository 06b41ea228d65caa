/** A stretch of a text: UTF-16 offsets, `from` included and `to` not, and what stands there. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The stretch without blanks and separators at its ends; null where nothing is left. */
export function spanOf(text: string, from: number, to: number): TextSpan | null {
  const stretch = text.slice(from, to);
  const begin = from + stretch.length - stretch.trimStart().length;
  const within = text.slice(begin, to).trimEnd();
  const said = within.replace(/[；;，,]$/u, "").trimEnd();
  return said === "" ? null : { from: begin, to: begin + said.length, text: said };
}

/** The sentences and lines of a text, in order. */
export function sentencesOf(text: string): readonly TextSpan[] {
  // A point inside a number or a name ends nothing. In Chinese a comma often stands where a new problem begins.
  const ends = text.matchAll(/[.!?](?=\s)|[。！？；;\n]|，(?=另外|另有|此外|还有一?个|第[二三四五]个|其次)/gu);
  const cuts = [0, ...[...ends].map(({ index }) => index + 1), text.length];
  return cuts.flatMap((from, index) => spanOf(text, from, cuts[index + 1] ?? from) ?? []);
}
