import type { Import } from "./imports.ts";

const BEGIN = "<!-- picture -->";
const END = "<!-- /picture -->";

/** What is not part of the running product. */
const BESIDE_THE_PRODUCT = /\.test\.tsx?$|\/(test|bench|codegen)\/|\/arbitrary-|-testbed\.ts$|\.config\.ts$/;

/**
 * The parts of the product and which imports which, as a Mermaid flowchart. An arrow that follows from the others is
 * left out: what a part reaches through another one is not drawn again.
 */
export function drawDependencies(imports: readonly Import[]): string {
  const uses = usesBetweenParts(imports);
  const parts = [...new Set([...uses].flatMap(([user, used]) => [user, ...used]))].sort();
  const arrows = parts.flatMap((user) =>
    [...(uses.get(user) ?? [])]
      .filter((used) => !isReachedThroughAnother(user, used, uses))
      .sort()
      .map((used) => `  ${identifier(user)} --> ${identifier(used)}`),
  );
  const boxes = parts.map((part) => `  ${identifier(part)}["${part}"]`);
  return ["```mermaid", "flowchart TD", ...boxes, ...arrows, "```"].join("\n");
}

/** Parts that reach themselves through others; none, if each part uses only parts below it. */
export function partsInCircles(imports: readonly Import[]): string[] {
  const uses = usesBetweenParts(imports);
  return [...uses.keys()].filter((part) => reachable(uses.get(part) ?? [], uses).has(part)).sort();
}

/** The page with the drawing between its two marks. @throws Error when the marks are missing. */
export function replacePicture(page: string, drawing: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`The page needs the lines ${BEGIN} and ${END} around the picture.`);
  return `${page.slice(0, begin + BEGIN.length)}\n${drawing}\n${page.slice(end)}`;
}

/** A feature, the platform, an app's own files, a package; undefined for what comes from npm. */
function partOf(path: string): string | undefined {
  const feature = /^apps\/api\/src\/(features\/[^/]+|platform)\//.exec(path);
  if (feature) return `api/${feature[1]}`;
  if (path.startsWith("apps/api/src/migrations/")) return undefined;
  if (/^apps\/api\/src\/[^/]*config\.ts$/.test(path)) return "api/config";
  return /^(?:apps|packages)\/([^/]+)\/src\//.exec(path)?.[1] ?? /^(infra)\//.exec(path)?.[1];
}

type Uses = ReadonlyMap<string, ReadonlySet<string>>;

function usesBetweenParts(imports: readonly Import[]): Uses {
  const uses = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [user, used] = [partOf(from), partOf(to)];
    if (user === undefined || used === undefined || user === used || BESIDE_THE_PRODUCT.test(from)) continue;
    uses.set(user, (uses.get(user) ?? new Set()).add(used));
  }
  return uses;
}

function isReachedThroughAnother(user: string, used: string, uses: Uses): boolean {
  const others = [...(uses.get(user) ?? [])].filter((part) => part !== used);
  return reachable(others, uses).has(used);
}

function reachable(from: Iterable<string>, uses: Uses): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (seen.has(part)) continue;
    seen.add(part);
    open.push(...(uses.get(part) ?? []));
  }
  return seen;
}

function identifier(part: string): string {
  return part.replaceAll("/", "_");
}
