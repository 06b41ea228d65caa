interface CursorPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Wanted {
  /** The list and all that narrows and sorts it, as text: pages of another one begin elsewhere. */
  readonly list: string;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** As react-admin takes pages of a list whose length nobody counted. */
export interface PartialPage<Node> {
  readonly data: Node[];
  /** Only on the last page, where it is known without counting. */
  readonly total?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

/** An address that names a page further on than this from a page that was seen shows the page after so many. */
const MOST_STEPS = 40;

/**
 * Long lists are read by cursor and a grid asks by page number: this remembers after which row each page of the list
 * begins that was looked at last. A page that was not reached yet is walked to.
 */
export function pagesByCursor() {
  let remembered: { readonly list: string; readonly starts: (string | null)[] } = { list: "", starts: [null] };

  return async function pageOf<Node>(
    { list, page, perPage }: Wanted,
    fetchPage: (first: number, after: string | null) => Promise<CursorPage<Node>>,
  ): Promise<PartialPage<Node>> {
    const key = `${perPage} ${list}`;
    if (remembered.list !== key) remembered = { list: key, starts: [null] };
    const { starts } = remembered;
    let at = Math.max(1, Math.min(page, starts.length));
    for (let steps = 0; ; steps++, at++) {
      const { nodes, pageInfo } = await fetchPage(perPage, starts[at - 1] ?? null);
      // Where the next page begins may have moved since it was looked at.
      starts.length = at;
      if (pageInfo.hasNextPage) starts.push(pageInfo.endCursor);
      const isLast = !pageInfo.hasNextPage || steps === MOST_STEPS;
      if (at < page && !isLast) continue;
      return {
        data: [...nodes],
        ...(!pageInfo.hasNextPage && { total: (at - 1) * perPage + nodes.length }),
        pageInfo: { hasNextPage: pageInfo.hasNextPage, hasPreviousPage: at > 1 },
      };
    }
  };
}
