import { randomUUID } from "node:crypto";
import { shortensPromise } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import { ProductEntity, ProductRevisionEntity } from "../product/product.entity.ts";
import type { ProductRow, VersionRow } from "../snapshot/build-catalogue.ts";
import type { VersionFacts } from "../snapshot/catalogue.ts";
import { PRODUCT_ROW_SQL, VERSION_ROW_SQL } from "../snapshot/load-catalogue.ts";
import { VersionEntity, VersionRevisionEntity } from "../version/version.entity.ts";
import type { WrittenRevision } from "./account-for-change.ts";
import {
  type ProductPut,
  type PutProduct,
  type PutVersion,
  StaleRevision,
  type VersionPut,
  type VersionRevise,
} from "./catalogue-put.ts";
import { changedFields, productFactsOf, versionFactsOf } from "./facts-of.ts";
import { closeRevisions, insertRows, knownFrom, type Stamp } from "./write-revisions.ts";

type KnownVersion = Pick<VersionRow, "id" | "productId" | "revision" | "changedAt"> & { readonly facts: VersionFacts };
type PlannedVersion = { readonly known: KnownVersion | null; readonly productId: string; readonly result: PutVersion };

/** Writes revisions within one change. Made by `changeCatalogue`, whose lock keeps other writers out. */
export class CatalogueWriter {
  readonly changeId: string;
  readonly at: Temporal.Instant;
  private readonly manager: EntityManager;
  private readonly stamp: Stamp;
  private readonly written: WrittenRevision[] = [];

  constructor(manager: EntityManager, stamp: Stamp) {
    this.manager = manager;
    this.stamp = stamp;
    this.changeId = stamp.changeId;
    this.at = stamp.at;
  }

  /** Written so far, in their order. */
  get revisionsWritten(): readonly WrittenRevision[] {
    return this.written;
  }

  /** Creates the product with this slug, or gives it these facts. @throws StaleRevision */
  async putProduct(put: ProductPut): Promise<PutProduct> {
    const known = await this.openProduct(put.slug);
    const after = productFactsOf(put.facts);
    const before = known === null ? null : productFactsOf(known);
    const id = known?.id ?? randomUUID();
    const revision = known?.revision ?? 0;
    requireRevision(id, put.expectedRevision, revision);
    if (before !== null && changedFields(before, after).length === 0) {
      return { id, revision, changed: false, before, after };
    }
    if (known === null) await insertRows(this.manager, ProductEntity, [{ id, slug: put.slug }]);
    const starts = await closeRevisions(this.manager, {
      subject: "product",
      open: known === null ? [] : [known],
      at: this.at,
    });
    const row = { ...after, ...this.revisionColumns(revision + 1, starts.get(id)), productId: id };
    await insertRows(this.manager, ProductRevisionEntity, [row as never]);
    this.written.push({ targetType: "Product", id, before, after });
    return { id, revision: revision + 1, changed: true, before, after };
  }

  /**
   * Creates versions of one product or gives them these facts, in four statements however many they are.
   * @returns one result for each put, in their order. @throws StaleRevision
   */
  async putVersions(productId: string, puts: readonly VersionPut[]): Promise<PutVersion[]> {
    const known = await this.openVersions("r.product_id = $1", productId);
    const byId = new Map(known.map((version) => [version.id, version]));
    const byName = new Map(known.map((version) => [version.facts.name, version]));
    const planned = puts.map((put) => {
      const found = put.id === undefined ? byName.get(put.name) : byId.get(put.id);
      if (put.id !== undefined && found === undefined) {
        throw new Error(`product ${productId} has no version ${put.id}`);
      }
      return planVersion(productId, found ?? null, put);
    });
    return this.write(planned);
  }

  /** Gives versions of any products new facts, in three statements. @throws StaleRevision */
  async reviseVersions(revisions: readonly VersionRevise[]): Promise<PutVersion[]> {
    const ids = revisions.map(({ id }) => id);
    const known = await this.openVersions("r.version_id = ANY($1::uuid[])", ids);
    const byId = new Map(known.map((version) => [version.id, version]));
    const planned = revisions.map((revision) => {
      const found = byId.get(revision.id);
      if (found === undefined) throw new Error(`there is no version ${revision.id}`);
      return planVersion(found.productId, found, revision);
    });
    return this.write(planned);
  }

  private async write(planned: readonly PlannedVersion[]): Promise<PutVersion[]> {
    const changed = planned.filter(({ result }) => result.changed);
    requireOnce(changed.map(({ result }) => result.id));
    const created = changed.filter(({ known }) => known === null);
    const identities = created.map(({ result, productId }) => ({ id: result.id, productId }));
    await insertRows(this.manager, VersionEntity, identities);
    const replaced = changed.flatMap(({ known }) => (known === null ? [] : [known]));
    const starts = await closeRevisions(this.manager, { subject: "version", open: replaced, at: this.at });
    const rows = changed.map(({ productId, result }) => ({
      ...result.after,
      ...this.revisionColumns(result.revision, starts.get(result.id)),
      versionId: result.id,
      productId,
      shortenedMilestones: result.shortened,
    }));
    await insertRows(this.manager, VersionRevisionEntity, rows as never);
    for (const { productId, result } of changed) {
      const { id, before, after } = result;
      this.written.push({ targetType: "Version", id, productId, before, after });
    }
    return planned.map(({ result }) => result);
  }

  private revisionColumns(revision: number, start: Temporal.Instant | undefined) {
    const { author, reason, changeId, at } = this.stamp;
    return { revision, knownDuring: knownFrom(start ?? at), author, reason, changeId };
  }

  private async openProduct(slug: string): Promise<ProductRow | null> {
    const rows: ProductRow[] = await this.manager.query(
      `SELECT ${PRODUCT_ROW_SQL} FROM product p
       JOIN product_revision r ON r.product_id = p.id AND upper_inf(r.known_during) WHERE p.slug = $1`,
      [slug],
    );
    return rows[0] ?? null;
  }

  private async openVersions(which: string, value: string | readonly string[]): Promise<KnownVersion[]> {
    const rows: VersionRow[] = await this.manager.query(
      `SELECT ${VERSION_ROW_SQL} FROM version_revision r WHERE ${which} AND upper_inf(r.known_during)`,
      [value],
    );
    return rows.map((row) => ({ ...row, facts: versionFactsOf(row) }));
  }
}

function planVersion(
  productId: string,
  known: KnownVersion | null,
  put: Pick<VersionPut, "facts" | "expectedRevision">,
): PlannedVersion {
  const after = versionFactsOf(put.facts);
  const id = known?.id ?? randomUUID();
  const revision = known?.revision ?? 0;
  requireRevision(id, put.expectedRevision, revision);
  const before = known?.facts ?? null;
  const changed = before === null || changedFields(before, after).length > 0;
  const shortened = before === null ? [] : shortensPromise(before, after);
  return {
    known,
    productId,
    result: { id, revision: changed ? revision + 1 : revision, changed, before, after, shortened },
  };
}

function requireRevision(id: string, expected: number | undefined, current: number): void {
  if (expected !== undefined && expected !== current) throw new StaleRevision(id, expected, current);
}

function requireOnce(ids: readonly string[]): void {
  if (new Set(ids).size !== ids.length)
    throw new Error("one change gives the same version two different sets of facts");
}
