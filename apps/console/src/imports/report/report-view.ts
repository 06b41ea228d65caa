import type { ImportAction } from "../../gql/import-report.ts";

export const ACTIONS: readonly ImportAction[] = ["CREATED", "UPDATED", "UNCHANGED", "REFUSED"];

export type ReportKind = "products" | "rows";

/** Which part of a report is shown; kept in the address, so that a reload and a link show the same. */
export interface ReportView {
  readonly kind: ReportKind;
  readonly action: ImportAction | null;
  readonly search: string;
  /** The cursor that the page stands after or before; neither on the first page. */
  readonly after: string | null;
  readonly before: string | null;
  /** How many stand before the page. */
  readonly start: number;
}

export const PAGE_SIZES: Readonly<Record<ReportKind, number>> = { products: 25, rows: 50 };

export function viewOf(address: URLSearchParams): ReportView {
  const start = Number(address.get("start") ?? 0);
  return {
    kind: address.get("view") === "rows" ? "rows" : "products",
    action: ACTIONS.find((action) => action === address.get("action")) ?? null,
    search: address.get("search") ?? "",
    after: address.get("after"),
    before: address.get("before"),
    start: Number.isSafeInteger(start) && start > 0 ? start : 0,
  };
}

/** The address of a view; what the address says besides stays. */
export function addressOf(view: ReportView, address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  const said: Readonly<Record<string, string | null>> = {
    view: view.kind === "rows" ? "rows" : null,
    action: view.action,
    search: view.search === "" ? null : view.search,
    after: view.after,
    before: view.before,
    start: view.start === 0 ? null : String(view.start),
  };
  for (const [name, value] of Object.entries(said)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** Another part of the report begins on its first page. */
export function narrowed(
  view: ReportView,
  change: Partial<Pick<ReportView, "kind" | "action" | "search">>,
): ReportView {
  return { ...view, ...change, after: null, before: null, start: 0 };
}

interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export function nextPage(view: ReportView, { endCursor }: PageInfo): ReportView {
  return { ...view, after: endCursor, before: null, start: view.start + PAGE_SIZES[view.kind] };
}

export function previousPage(view: ReportView, { startCursor }: PageInfo): ReportView {
  const start = view.start - PAGE_SIZES[view.kind];
  if (start <= 0) return { ...view, after: null, before: null, start: 0 };
  return { ...view, after: null, before: startCursor, start };
}

/** What the API is asked for. */
export function pageArguments({ kind, after, before }: ReportView) {
  const size = PAGE_SIZES[kind];
  return before === null ? { first: size, after } : { last: size, before };
}
