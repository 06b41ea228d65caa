import DataLoader from "dataloader";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import type { LicenceKind } from "../register/licence.entity.ts";
import { instantText } from "../register/licence-row.ts";

/** A span of instants, ISO to the microsecond: the first belongs to it, the last does not; null is open. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
}

export interface BlockSpan extends Span {
  readonly licenceId: string;
  readonly reason: string;
}

export interface GraceSpan extends Span {
  readonly productId: string;
  readonly days: number;
}

/** What the register once said of a licence; `to` is when it said something else. */
export interface LicenceRevision extends Span {
  readonly licenceId: string;
  readonly revision: number;
  readonly productId: string;
  readonly edition: string | null;
  readonly kind: LicenceKind;
  readonly seats: number | null;
  readonly validFrom: string;
  readonly validThrough: string | null;
  readonly issuedToId: string | null;
}

const BOUNDS = `${instantText("lower(during)")} AS "from", ${instantText("upper(during)")} AS "to"`;

/** When and why a licence was blocked, the latest first. */
export function blocksOf(context: Context, licenceId: string): Promise<readonly BlockSpan[]> {
  return loaderFor(context, blocksLoader).load(licenceId);
}

/** What was said of a product's grace period, the latest first. */
export function gracesOf(context: Context, productId: string): Promise<readonly GraceSpan[]> {
  return loaderFor(context, gracesLoader).load(productId);
}

/** What the register said of a licence before what it says now, the latest first. */
export function earlierRevisions(context: Context, licenceId: string): Promise<readonly LicenceRevision[]> {
  return loaderFor(context, revisionsLoader).load(licenceId);
}

const BLOCKS = `SELECT licence_id AS "licenceId", reason, ${BOUNDS} FROM licence_block
  WHERE licence_id = ANY($1::uuid[]) ORDER BY lower(during) DESC`;

const GRACES = `SELECT product_id AS "productId", days, ${BOUNDS} FROM licence_grace
  WHERE product_id = ANY($1::uuid[]) ORDER BY lower(during) DESC`;

const REVISIONS = `SELECT licence_id AS "licenceId", revision, product_id AS "productId", edition, kind, seats,
    valid_from::text AS "validFrom", valid_through::text AS "validThrough", issued_to AS "issuedToId",
    ${instantText("known_since")} AS "from", ${instantText("known_until")} AS "to"
  FROM licence_revision WHERE licence_id = ANY($1::uuid[]) ORDER BY revision DESC`;

const blocksLoader = (context: Context) => spansLoader<BlockSpan>(context, BLOCKS, ({ licenceId }) => licenceId);
const gracesLoader = (context: Context) => spansLoader<GraceSpan>(context, GRACES, ({ productId }) => productId);
const revisionsLoader = (context: Context) =>
  spansLoader<LicenceRevision>(context, REVISIONS, ({ licenceId }) => licenceId);

function spansLoader<Row>({ db }: Context, statement: string, ownerOf: (row: Row) => string) {
  return new DataLoader<string, readonly Row[]>(async (ids) => {
    const byOwner = Map.groupBy(await db.query<Row[]>(statement, [ids]), ownerOf);
    return ids.map((id) => byOwner.get(id) ?? []);
  });
}
