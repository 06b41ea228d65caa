/**
 * One piece of a version's name. `PRE` stands before the end of the name, so that `2.0-rc1` comes before `2.0`; a word or
 * a number stands after it, so that `2.0-sp1` and `2.0.1` come after `2.0`, and a service pack before the next number.
 */
export type VersionPart =
  | { readonly sort: "PRE"; readonly stage: number }
  | { readonly sort: "WORD"; readonly word: string }
  | { readonly sort: "NUMBER"; readonly digits: string };

const SORTS = ["PRE", "END", "WORD", "NUMBER"] as const;

/** How near to the release an unfinished version is. Words of one stage mean the same. */
const STAGES: Readonly<Record<string, number>> = {
  dev: 0,
  nightly: 0,
  snapshot: 0,
  alpha: 1,
  beta: 2,
  ea: 3,
  pre: 3,
  preview: 3,
  milestone: 3,
  rc: 4,
  cr: 4,
};

/** `3.1a2` is an alpha, but `3.1a` a patch with a letter: the short forms count only between two numbers. */
const SHORT_STAGES: Readonly<Record<string, number>> = { a: 1, b: 2 };

/** A plus sign that ends a piece is part of a name (`model 3+`); between letters or digits it only separates. */
const PIECE = /\d+|\p{L}+|\+(?![\p{L}\p{N}])/gu;

/** The pieces of a version's name; case, separators and a `v` before the first number do not count. */
export function versionParts(name: string): VersionPart[] {
  const text = plainName(name);
  return [...text.matchAll(PIECE)].map((found): VersionPart => {
    const piece = found[0];
    if (/^\d/.test(piece)) return { sort: "NUMBER", digits: piece.replace(/^0+(?=\d)/, "") };
    const between = /\d/.test(text.charAt(found.index - 1)) && /\d/.test(text.charAt(found.index + piece.length));
    const stage = lookUp(STAGES, piece) ?? (between ? lookUp(SHORT_STAGES, piece) : undefined);
    return stage === undefined ? { sort: "WORD", word: piece } : { sort: "PRE", stage };
  });
}

function lookUp(stages: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(stages, word) ? stages[word] : undefined;
}

/** A name as people compare it: trimmed, in lower case, without the `v` of `v3.1`. */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^v\.?\s*(?=\d)/, "");
}

/**
 * The order of two version names: negative where `a` is the older. Dotted numbers compare as numbers (`4.10` after `4.9`),
 * and so do calendar versions (`2026.3`, `22.04`); stages before a release come before it. A total order; 0 means two
 * spellings of one version, such as `v1.0-RC1` and `1.0rc1`. `1.0` and `1.0.0` are two names, the shorter one first.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [versionParts(a), versionParts(b)];
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const order = compareParts(left[place], right[place]);
    if (order !== 0) return order;
  }
  return 0;
}

/** The order of two pieces in the same place; undefined is the end of the name. */
export function compareParts(a: VersionPart | undefined, b: VersionPart | undefined): number {
  if (a?.sort === "NUMBER" && b?.sort === "NUMBER") {
    // Of two numbers without leading zeros the longer one is greater; digits stay text, for builds outgrow a double.
    return a.digits.length - b.digits.length || compareTexts(a.digits, b.digits);
  }
  if (a?.sort === "WORD" && b?.sort === "WORD") return compareTexts(a.word, b.word);
  if (a?.sort === "PRE" && b?.sort === "PRE") return a.stage - b.stage;
  return SORTS.indexOf(a?.sort ?? "END") - SORTS.indexOf(b?.sort ?? "END");
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
