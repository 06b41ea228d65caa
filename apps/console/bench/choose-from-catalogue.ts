export interface LongProduct {
  readonly slug: string;
  readonly versionCount: number;
}

/** A product is long from here on. */
const MANY_VERSIONS = 60;

/** The smallest product that counts as long, and the longest of all. */
export async function longProducts(origin: string): Promise<{ long: LongProduct; longest: LongProduct }> {
  const products = await readAll<{ slug: string; versions: unknown[] }>(origin, "products", "slug versions { id }");
  const [long, ...longer] = products
    .map(({ slug, versions }) => ({ slug, versionCount: versions.length }))
    .filter(({ versionCount }) => versionCount >= MANY_VERSIONS)
    .sort((one, other) => one.versionCount - other.versionCount);
  const longest = longer.at(-1);
  if (long === undefined || longest === undefined)
    throw new Error("The catalogue has no two products of many versions.");
  return { long, longest };
}

interface Dates {
  readonly id: string;
  readonly supportEndsOn: string | null;
  readonly extendedSupportEndsOn: string | null;
}

/** Versions whose end of support may go to a later day: nothing that has to come after it stands in its way. */
export async function movableVersions(origin: string, count: number): Promise<readonly string[]> {
  const versions = await readAll<Dates>(origin, "versions", "id supportEndsOn extendedSupportEndsOn");
  const movable = versions.filter((each) => each.supportEndsOn !== null && each.extendedSupportEndsOn === null);
  if (movable.length < count) throw new Error(`The catalogue has ${movable.length} versions to move, not ${count}.`);
  return movable.slice(0, count).map(({ id }) => id);
}

const LARGEST_PAGE = 100;

async function readAll<Node>(origin: string, list: "products" | "versions", fields: string): Promise<Node[]> {
  const all: Node[] = [];
  for (;;) {
    const query = `{ ${list}(first: ${LARGEST_PAGE}, offset: ${all.length}) { nodes { ${fields} } } }`;
    const response = await fetch(new URL("/graphql", origin), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: Record<string, { nodes: Node[] }> };
    const nodes = data[list]?.nodes ?? [];
    all.push(...nodes);
    if (nodes.length < LARGEST_PAGE) return all;
  }
}
