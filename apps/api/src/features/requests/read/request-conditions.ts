import { REQUEST_CATEGORIES, type RequestCategory } from "@supportbook/policy";
import type { DataSource } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import type { SortKey } from "../../../platform/cursor.ts";
import { storableText } from "../../../platform/storable.ts";
import { requireProduct } from "../../lifecycle/index.ts";
import { searchCondition } from "../search/search-words.ts";
import { fewFound, type Searched } from "./few-found.ts";
import type { OwnRequestFilter, RequestFilter, RequestOrderField } from "./request-list.input.ts";
import type { OwnScope } from "./visible-requests.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Which rows a list has: all that satisfy every one of `all` and one of `branches`, which exclude each other. Each branch
 * is read by an index of its own, in the list's order.
 */
export class RequestConditions {
  readonly parameters: unknown[] = [];
  readonly all: string[] = [];
  readonly branches: string[] = [];
  /** What is searched for among many; `narrow` makes a condition of it. */
  private searched: Searched | null = null;

  /** What the desk looks for. @throws BAD_USER_INPUT for a product that is not known. */
  static ofDesk(context: Context, filter: RequestFilter, by?: RequestOrderField): RequestConditions {
    const wanted = new RequestConditions();
    wanted.addShared(context, filter);
    wanted.searched = filter.search == null ? null : { search: filter.search, withLicences: true };
    for (const category of categoriesToRead(filter, by)) {
      wanted.branches.push(`r.category = ${wanted.place(category)}`);
    }
    wanted.addAnyOf("r.outcome", filter.outcome);
    wanted.addAnyOf("r.severity", filter.severity, "integer");
    if (filter.segment != null) wanted.all.push(`r.segment = ${wanted.place(filter.segment)}`);
    wanted.addId("r.team_id", filter.team);
    wanted.addAssignment(context, filter);
    wanted.addInstant("r.next_due_at <", filter.dueBefore);
    wanted.addInstant("r.category_since <", filter.categorySinceBefore);
    return wanted;
  }

  /** What a customer may follow, and of that what they look for. @throws BAD_USER_INPUT as `ofDesk` does. */
  static ofCustomer(context: Context, filter: OwnRequestFilter, scope: OwnScope): RequestConditions {
    const wanted = new RequestConditions();
    wanted.addShared(context, filter);
    // Their own are few enough to be looked through.
    wanted.addSearch({ search: filter.search ?? "", withLicences: false });
    wanted.addAnyOf("r.category", filter.category);
    const subject = wanted.place(scope.subject);
    const accounts = wanted.place(scope.accounts);
    wanted.branches.push(
      `r.requester_subject = ${subject} AND (r.account_id IS NULL OR r.account_id = ANY(${accounts}::uuid[]))`,
    );
    for (const account of scope.administered) {
      wanted.branches.push(`r.account_id = ${wanted.place(account)}::uuid AND r.requester_subject <> ${subject}`);
    }
    return wanted;
  }

  /** Only what stands after, or before, a key in the list's order. */
  addKey(column: string, comparison: ">" | "<", key: SortKey | null): void {
    if (key === null) return;
    this.all.push(`(${column}, r.id) ${comparison} (${this.place(key[0])}::timestamptz, ${this.place(key[1])}::uuid)`);
  }

  readonly place = (value: unknown): string => {
    this.parameters.push(typeof value === "string" ? storableText(value) : value);
    return `$${this.parameters.length}`;
  };

  /** Looks up what is searched for, so that a rare word is found by index and a frequent one in the order of the list. */
  async narrow(db: DataSource): Promise<void> {
    const { searched } = this;
    if (searched === null) return;
    const few = await fewFound(db, searched);
    if (few === null) this.addSearch(searched);
    else this.all.push(`r.id = ANY(${this.place(few)}::uuid[])`);
  }

  private addSearch({ search, withLicences }: Searched): void {
    const found = searchCondition(search, this.place, { withLicences });
    if (found !== null) this.all.push(found);
  }

  private addShared(context: Context, filter: OwnRequestFilter): void {
    const { product, account } = filter;
    if (product != null) {
      const { id } = requireProduct(context, product, ["filter", "product"]);
      this.all.push(`r.product_id = ${this.place(id)}`);
    }
    this.addId("r.account_id", account);
    this.addAnyOf("r.kind", filter.kind);
    this.addInstant("r.created_at >=", filter.createdFrom);
    this.addInstant("r.created_at <", filter.createdBefore);
  }

  private addAssignment({ actor }: Context, { mine, assigned, assignee, watched }: RequestFilter): void {
    const viewer = actor?.subject ?? "";
    if (assignee != null) this.all.push(`r.assignee_subject = ${this.place(assignee)}`);
    if (watched != null) {
      const ids = `(SELECT w.request_id FROM request_watch w WHERE w.subject = ${this.place(viewer)})`;
      this.all.push(`r.id ${watched ? "IN" : "NOT IN"} ${ids}`);
    }
    if (mine != null) {
      const subject = this.place(viewer);
      this.all.push(mine ? `r.assignee_subject = ${subject}` : `r.assignee_subject IS DISTINCT FROM ${subject}`);
    }
    if (assigned != null) this.all.push(`r.assignee_subject IS ${assigned ? "NOT NULL" : "NULL"}`);
  }

  private addAnyOf(column: string, values: readonly unknown[] | null | undefined, type = "text"): void {
    if (values != null) this.all.push(`${column} = ANY(${this.place([...values])}::${type}[])`);
  }

  private addInstant(comparison: string, instant: string | null | undefined): void {
    if (instant != null) this.all.push(`${comparison} ${this.place(instant)}::timestamptz`);
  }

  /** What is no id is the id of nothing. */
  private addId(column: string, id: string | null | undefined): void {
    if (id != null) this.all.push(UUID.test(id) ? `${column} = ${this.place(id)}::uuid` : "false");
  }
}

/** Since when a request stands where it stands is in an index for each category. */
function categoriesToRead({ category }: RequestFilter, by: RequestOrderField | undefined): Set<RequestCategory> {
  const named = new Set(category ?? []);
  return named.size === 0 && by === "CATEGORY_SINCE" ? new Set(REQUEST_CATEGORIES) : named;
}
