import type { DetectedProblems } from "./detected-problems.ts";
import { announcesDescription, announcesProblems, announcesProcedure, tellsOfProblem } from "./problem-words.ts";
import { spanOf, type TextSpan } from "./text-span.ts";

interface Marker {
  /** Where the marker begins, and where what it marks begins. */
  readonly at: number;
  readonly body: number;
  /** Null: a bullet. */
  readonly number: number | null;
  /** Markers of one list look alike and stand equally deep. */
  readonly style: string;
  readonly startsLine: boolean;
}

const HAN_NUMBERS = "一二三四五六七八九十";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
const AT_LINE_START = "(?<line>^[ \\t]*)";
const NUMBERED = new RegExp(
  `(?:${AT_LINE_START}|(?<=[：:；;。.!！][ \\t]?))` +
    `(?:[(（](?<bracketed>\\d{1,2})[)）]|(?<plain>\\d{1,2})(?:[)）、．]|\\.(?!\\d))|(?<han>[${HAN_NUMBERS}])、|(?<circled>[${CIRCLED}]))`,
  "gmu",
);
const BULLETED = new RegExp(`${AT_LINE_START}(?<bullet>[-*•·–▪])[ \\t]+`, "gmu");

function markersOf(text: string, pattern: RegExp): readonly Marker[] {
  return [...text.matchAll(pattern)].map((found) => {
    const { line, bracketed, plain, han, circled, bullet } = found.groups ?? {};
    const depth = Math.floor((line?.length ?? 0) / 2);
    const style = [bracketed && "()", plain && "1", han && HAN_NUMBERS, circled && CIRCLED, bullet].find(Boolean);
    const digits = bracketed ?? plain;
    const place = han === undefined ? CIRCLED.indexOf(circled ?? " ") : HAN_NUMBERS.indexOf(han);
    const number = digits === undefined ? place + 1 : Number(digits);
    return {
      at: found.index,
      body: found.index + found[0].length,
      number: bullet === undefined ? number : null,
      style: `${style}${depth}`,
      startsLine: line !== undefined,
    };
  });
}

const FEWEST = 2;

function listsIn(markers: readonly Marker[]): readonly (readonly Marker[])[] {
  const lists = [...Map.groupBy(markers, ({ style }) => style).values()];
  const inOrder = (list: readonly Marker[]) =>
    list.every(({ number }, index) => number === null || number === index + 1);
  return lists.filter((list) => list.length >= FEWEST && inOrder(list));
}

/** Where the last item of a list ends: at the first blank line, or with its sentence where the list runs in a line. */
function endOfItem(text: string, last: Marker): number {
  const end = last.startsLine ? /(?=\n[ \t]*\n)/u : /[。！？\n]|[.!?](?=\s)/u;
  const found = end.exec(text.slice(last.body));
  return found === null ? text.length : last.body + found.index + found[0].length;
}

/** The line that a list follows, up to the list. */
function leadInOf(text: string, first: Marker): string {
  return text.slice(0, first.at).trimEnd().split("\n").at(-1)?.trim() ?? "";
}

function isListOfProblems(leadIn: string, items: readonly TextSpan[], isNumbered: boolean): boolean {
  if (announcesProcedure(leadIn)) return false;
  if (announcesProblems(leadIn)) return true;
  // Dots without an announcement are as often the signs of one problem.
  return isNumbered && !announcesDescription(leadIn) && items.every((item) => tellsOfProblem(item.text));
}

function readList(text: string, list: readonly Marker[]): DetectedProblems | null {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = endOfItem(text, last);
  const items = list.flatMap(({ body }, index) => spanOf(text, body, list[index + 1]?.at ?? end) ?? []);
  const isNumbered = first.number !== null;
  if (items.length < list.length || !isListOfProblems(leadInOf(text, first), items, isNumbered)) return null;
  return {
    problems: items,
    common: [spanOf(text, 0, first.at), spanOf(text, end, text.length)].filter((span) => span !== null),
    cue: isNumbered ? "NUMBERED_LIST" : "BULLETED_LIST",
    why: {
      en: `The text lists ${items.length} points, each of which reads like a problem of its own.`,
      zh: `文中列出了 ${items.length} 点，每一点看起来都是单独的问题。`,
    },
  };
}

/** Problems that a text puts into a list; null where it has no list that reads so. */
export function listedProblems(text: string): DetectedProblems | null {
  for (const list of [NUMBERED, BULLETED].flatMap((pattern) => listsIn(markersOf(text, pattern)))) {
    const detected = readList(text, list);
    if (detected !== null) return detected;
  }
  return null;
}
