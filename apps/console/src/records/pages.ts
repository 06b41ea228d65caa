/** The most rows that the API gives at once. */
const LARGEST_PAGE = 100;

interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

/**
 * Rows of a grid's page out of the API's pages, which may be smaller: an export asks for a thousand at once.
 * @param fetchPage asks for `first` rows after `offset`.
 */
export async function rowsOfPage<Node>(
  { page, perPage }: { readonly page: number; readonly perPage: number },
  fetchPage: (first: number, offset: number) => Promise<Page<Node>>,
): Promise<{ rows: Node[]; total: number }> {
  const start = (page - 1) * perPage;
  const rows: Node[] = [];
  let total = 0;
  do {
    const first = Math.min(LARGEST_PAGE, perPage - rows.length);
    const { nodes, totalCount } = await fetchPage(first, start + rows.length);
    total = totalCount;
    rows.push(...nodes);
    if (nodes.length < first) break;
  } while (rows.length < perPage);
  return { rows, total };
}
