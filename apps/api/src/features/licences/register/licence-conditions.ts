import { storableText } from "../../../platform/storable.ts";
import type { LicenceKind } from "./licence.entity.ts";

/** A `LicenceFilter` once its names are looked up. */
export interface LicenceConditions {
  readonly numberBeginning: string | null;
  readonly ending: string | null;
  readonly secretHash: Buffer | null;
  /** Whether anything was searched for, findable or not. */
  readonly isSearch: boolean;
  readonly productId: string | null;
  readonly accountId: string | null;
  readonly kinds: readonly LicenceKind[] | null;
  readonly expiresFrom: string | null;
  readonly expiresThrough: string | null;
  readonly stored: boolean | null;
  readonly blocked: boolean | null;
}

/** Which conditions so few licences meet that finding these first beats going through the register in its order. */
export interface FewFound {
  readonly search: boolean;
  readonly storage: boolean;
  readonly block: boolean;
}

/** What the index `licence_expiry` is made over. */
export const LAST_DAY = `COALESCE(l.valid_through, 'infinity')`;

/** Each way in which a search may mean a licence, as a condition on `l`; every one of them has an index. */
export function searchWays(
  { numberBeginning, ending, secretHash }: LicenceConditions,
  place: (value: string | Buffer) => string,
): string[] {
  const ways: string[] = [];
  if (numberBeginning !== null) {
    // Sorts after every character that a number may have.
    const end = place(`${numberBeginning}~`);
    ways.push(`(l.number >= ${place(numberBeginning)} AND l.number < ${end})`);
  }
  if (ending !== null) ways.push(`l.ending = ${place(ending)}`);
  if (secretHash !== null) ways.push(`l.secret_hash = ${place(secretHash)}`);
  return ways;
}

/** Conditions on the table `licence` under the name `l`, joined by AND, and what stands at their places. */
export class LicenceWhere {
  readonly parameters: unknown[] = [];
  readonly #texts: string[] = [];

  constructor(wanted: LicenceConditions, few: FewFound) {
    this.#search(wanted, few);
    this.#account(wanted.accountId);
    this.#equal("l.product_id", "uuid", wanted.productId);
    this.#kinds(wanted.kinds);
    if (wanted.expiresFrom !== null) this.add(`${LAST_DAY} >= ${this.place(wanted.expiresFrom)}::date`);
    if (wanted.expiresThrough !== null) this.add(`${LAST_DAY} <= ${this.place(wanted.expiresThrough)}::date`);
    this.#spans("storage", wanted.stored, few);
    this.#spans("block", wanted.blocked, few);
  }

  add(condition: string): void {
    this.#texts.push(condition);
  }

  place(value: unknown): string {
    this.parameters.push(typeof value === "string" ? storableText(value) : value);
    return `$${this.parameters.length}`;
  }

  sql(): string {
    return this.#texts.length === 0 ? "true" : this.#texts.join(" AND ");
  }

  #search(wanted: LicenceConditions, few: FewFound): void {
    if (!wanted.isSearch) return;
    const ways = searchWays(wanted, (value) => this.place(value));
    const found = ways.map((way) => `SELECT l.id FROM licence l WHERE ${way}`).join(" UNION ALL ");
    if (ways.length === 0) this.add("false");
    else if (few.search) this.add(`l.id = ANY(ARRAY(${found}))`);
    else this.add(`(${ways.join(" OR ")})`);
  }

  /** As an array that is made first: one condition over two tables would be tried on each licence of the register. */
  #account(accountId: string | null): void {
    if (accountId === null) return;
    const account = `${this.place(accountId)}::uuid`;
    this.add(`l.id = ANY(ARRAY(SELECT i.id FROM licence i WHERE i.issued_to = ${account}
      UNION SELECT s.licence_id FROM licence_storage s WHERE s.account_id = ${account} AND upper_inf(s.during)))`);
  }

  #equal(column: string, type: string, value: string | null): void {
    if (value !== null) this.add(`${column} = ${this.place(value)}::${type}`);
  }

  /** One kind as an equation: an index that begins with it then gives its licences in order. */
  #kinds(kinds: LicenceConditions["kinds"]): void {
    if (kinds === null) return;
    const [only] = kinds;
    if (kinds.length === 1 && only !== undefined) this.#equal("l.kind", "text", only);
    else this.add(`l.kind = ANY(${this.place(kinds)}::text[])`);
  }

  /** A subquery that gives a value is asked of each licence by index, and never turned into a join of whole tables. */
  #spans(span: "storage" | "block", wanted: boolean | null, few: FewFound): void {
    if (wanted === null) return;
    const open = `upper_inf(s.during)`;
    if (wanted && few[span]) {
      this.add(`l.id = ANY(ARRAY(SELECT s.licence_id FROM licence_${span} s WHERE ${open}))`);
      return;
    }
    const found = `(SELECT true FROM licence_${span} s WHERE s.licence_id = l.id AND ${open})`;
    this.add(`${found} IS ${wanted ? "" : "NOT "}TRUE`);
  }
}
