import type { Readable } from "node:stream";
import type { Context } from "../../../platform/context.ts";
import { csvOf } from "../../../platform/csv/write-cells.ts";
import type { SortKey } from "../../../platform/cursor.ts";
import { RequestConditions } from "../read/request-conditions.ts";
import type { RequestFilter, RequestOrder } from "../read/request-list.input.ts";
import { type RequestList, requestList } from "../read/request-list.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";

/** How many are read at once. */
const PORTION = 500;

type Names = ReadonlyMap<string, { readonly name: string; readonly number?: string }>;

/** A request with the names of what it leads to. */
interface ExportedRequest {
  readonly request: SupportRequestEntity;
  readonly product: { readonly slug: string; readonly version: string | null };
  readonly account: { readonly name: string; readonly number?: string } | undefined;
  readonly team: string | undefined;
}

/** What the desk may hand on: neither notes nor messages, and nothing of a licence. */
const COLUMNS: Readonly<Record<string, (row: ExportedRequest) => string | number | Date | null | undefined>> = {
  number: ({ request }) => request.number,
  subject: ({ request }) => request.subject,
  category: ({ request }) => request.category,
  category_since: ({ request }) => request.categorySince,
  kind: ({ request }) => request.kind,
  outcome: ({ request }) => request.outcome,
  severity: ({ request }) => request.severity,
  segment: ({ request }) => request.segment,
  product: ({ product }) => product.slug,
  version: ({ product }) => product.version,
  build: ({ request }) => request.build,
  account_number: ({ account }) => account?.number,
  account: ({ account }) => account?.name,
  requester: ({ request }) => request.requesterName,
  country: ({ request }) => request.country,
  team: ({ team }) => team,
  assignee: ({ request }) => request.assigneeName,
  created_at: ({ request }) => request.createdAt,
  updated_at: ({ request }) => request.updatedAt,
  next_due_at: ({ request }) => request.nextDueAt,
  resolved_at: ({ request }) => request.resolvedAt,
  closed_at: ({ request }) => request.closedAt,
};

export interface RequestExport {
  readonly filter: RequestFilter;
  readonly orderBy: RequestOrder;
}

/**
 * All that `requests` answers to the same filter and order, as it is read: however many there are.
 * @throws BAD_USER_INPUT as the query does, before anything is written.
 */
export function exportRequests(context: Context, { filter, orderBy }: RequestExport): Readable {
  const wanted = () => RequestConditions.ofDesk(context, filter, orderBy.field);
  wanted();
  return csvOf(Object.keys(COLUMNS), cellsOf(context, requestList(context.db, wanted, orderBy)));
}

async function* cellsOf(context: Context, list: RequestList): AsyncGenerator<string[]> {
  let after: SortKey | null = null;
  do {
    const requests = await list.load({ after, before: null, fromEnd: false, limit: PORTION });
    for (const row of await withNames(context, requests)) {
      yield Object.values(COLUMNS).map((read) => cellOf(read(row)));
    }
    const last = requests.at(-1);
    after = last === undefined || requests.length < PORTION ? null : list.keyOf(last);
  } while (after !== null);
}

function cellOf(value: string | number | Date | null | undefined): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString() : String(value);
}

async function withNames(
  context: Context,
  requests: readonly SupportRequestEntity[],
): Promise<readonly ExportedRequest[]> {
  const idsOf = (read: (request: SupportRequestEntity) => string | null) => [
    ...new Set(requests.map(read).filter((id) => id !== null)),
  ];
  const { db, catalogue } = context;
  const [accounts, teams] = await Promise.all([
    namesOf(() =>
      db.query("SELECT id, name, number FROM company_account WHERE id = ANY($1)", [idsOf((r) => r.accountId)]),
    ),
    namesOf(() => db.query("SELECT id, name FROM team WHERE id = ANY($1)", [idsOf((r) => r.teamId)])),
  ]);
  return requests.map((request) => {
    const product = catalogue.current().productById.get(request.productId);
    const version = product?.versions.find(({ id }) => id === request.versionId)?.name ?? null;
    return {
      request,
      product: { slug: product?.slug ?? "", version },
      account: accounts.get(request.accountId ?? ""),
      team: teams.get(request.teamId ?? "")?.name,
    };
  });
}

async function namesOf(read: () => Promise<{ id: string; name: string; number?: string }[]>): Promise<Names> {
  return new Map((await read()).map(({ id, ...names }) => [id, names]));
}
