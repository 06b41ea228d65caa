/** A list as a client asks for it. */
export interface PlannedList {
  readonly filter: object | null;
  /**
   * No index has both the condition and the order: what the one finds is sorted, or what the other gives is looked
   * through until a page is full, whichever PostgreSQL takes for less. How many rows that is hangs on the data.
   */
  readonly readsOn?: boolean;
}

export const ACCOUNT_PAGE = `query ($filter: CompanyAccountFilter, $orderBy: CompanyAccountOrder, $first: Int, $after: String, $last: Int, $before: String) {
  list: companyAccounts(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { id number name country } pageInfo { startCursor endCursor } } }`;

export const ACCOUNT_LISTS: Readonly<Record<string, PlannedList>> = {
  "all accounts": { filter: null },
  "those of one country": { filter: { country: ["KE"] } },
  "open ones": { filter: { closed: false } },
  "closed ones": { filter: { closed: true } },
  "those with a word in the name": { filter: { search: "Orchard" }, readsOn: true },
  "those with two words in the name": { filter: { search: "bakery elmford" }, readsOn: true },
  "those with a word that begins so": { filter: { search: "Sa" }, readsOn: true },
  "the one of a number": { filter: { search: "SAMPLE-A0001234" }, readsOn: true },
  "those with a word in two countries": {
    filter: { search: "clinic", country: ["JP", "PL"], closed: false },
    readsOn: true,
  },
  "those of a name that nobody has": { filter: { search: "zzzzzz" }, readsOn: true },
};

const LICENCE_PAGE = (
  fields: string,
) => `query ($filter: LicenceFilter, $orderBy: LicenceOrder, $first: Int, $after: String, $last: Int, $before: String) {
  list: licences(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { ${fields} } pageInfo { startCursor endCursor } } }`;

export const LICENCE_NUMBERS = LICENCE_PAGE("id number");

/** As the console lists them. */
export const LICENCE_ROWS = LICENCE_PAGE(
  `id number product { slug } kind maskedCode issuedTo { name } storedIn { name } storedAt blockedSince blockReason
   standing { status valid reason graceThrough }`,
);

const PRODUCT = "sample-server-guard";

export const LICENCE_LISTS: Readonly<Record<string, PlannedList>> = {
  "the whole register": { filter: null },
  "those of a product": { filter: { product: PRODUCT } },
  "those of a common kind": { filter: { kind: ["COMMERCIAL"] } },
  "those of a rare kind": { filter: { kind: ["NOT_FOR_RESALE"] }, readsOn: true },
  "those of two kinds and a product": {
    filter: { kind: ["TRIAL", "NOT_FOR_RESALE"], product: PRODUCT },
    readsOn: true,
  },
  "those that end next month": { filter: { expiresFrom: "2026-12-01", expiresThrough: "2026-12-31" }, readsOn: true },
  "those that end some day": { filter: { expiresThrough: "2099-12-31" } },
  "those of a product that end next month": {
    filter: { product: PRODUCT, expiresFrom: "2026-12-01", expiresThrough: "2026-12-31" },
  },
  "stored ones": { filter: { stored: true }, readsOn: true },
  "ones that nobody stored": { filter: { stored: false } },
  "blocked ones": { filter: { blocked: true } },
  "ones that are not blocked": { filter: { blocked: false } },
  "blocked ones of a product that nobody stored": { filter: { product: PRODUCT, blocked: true, stored: false } },
  "those whose number begins so": { filter: { search: "SAMPLE-L0001" }, readsOn: true },
  "those whose code ends so": { filter: { search: "ABCD" }, readsOn: true },
  "those of a number that there is none of": { filter: { search: "NO-SUCH-NUMBER" }, readsOn: true },
};
