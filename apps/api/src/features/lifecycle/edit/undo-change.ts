import { requiredReason } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { badInput, Refused, userErrorsOf } from "../../../platform/refusal.ts";
import type { CatalogueWriter } from "../change/catalogue-writer.ts";
import { changeCatalogue } from "../change/change-catalogue.ts";
import type { Catalogue, ProductFacts, VersionFacts } from "../snapshot/catalogue.ts";
import { type ChangedRevision, revisionsOfChange } from "./change-revisions.ts";
import type { UndoChangeInput } from "./undo-change.input.ts";
import type { UndoChangePayload } from "./undo-change.type.ts";
import { nameTaken } from "./version-subject.ts";

interface MovedOn {
  readonly products: UndoChangePayload["products"];
  readonly versions: UndoChangePayload["versions"];
}

const NOTHING: MovedOn = { products: [], versions: [] };

/**
 * Makes everything that a change touched as it was before, as a change of its own, unless something moved on since.
 *
 * Interpretation: what the change created is retired, because what was published once is never deleted.
 */
export async function undoChange(context: Context, input: UndoChangeInput): Promise<UndoChangePayload> {
  let movedOn = NOTHING;
  try {
    const reason = requiredReason(input.reason);
    // Written revisions never change, so they may be read before the undoing change begins.
    const undone = await revisionsOfChange(context.db, input.changeId);
    if (undone.products.length + undone.versions.length === 0) throw unknownChange(input.changeId);
    const { changeId, changed } = await changeCatalogue(
      context,
      { action: "lifecycle.undoChange", reason },
      async (writer, catalogue) => {
        const now = await catalogue();
        movedOn = movedOnSince(now, undone);
        refuseWhereMovedOn(movedOn);
        refuseTakenNames(now, undone.versions);
        await takeBack(writer, now, undone);
      },
    );
    const { productById, versionById } = context.catalogue.current();
    return {
      products: undone.products.flatMap(({ id }) => productById.get(id) ?? []),
      versions: undone.versions.flatMap(({ id }) => versionById.get(id) ?? []),
      changeId: changed ? changeId : null,
      userErrors: [],
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ...movedOn, changeId: null, userErrors: userErrorsOf(context, error) };
  }
}

interface Undone {
  readonly products: readonly ChangedRevision<ProductFacts>[];
  readonly versions: readonly ChangedRevision<VersionFacts>[];
}

function movedOnSince({ productById, versionById }: Catalogue, { products, versions }: Undone): MovedOn {
  return {
    products: products.flatMap(({ id }) => productById.get(id) ?? []).filter(isPast(products)),
    versions: versions.flatMap(({ id }) => versionById.get(id) ?? []).filter(isPast(versions)),
  };
}

function isPast(written: readonly ChangedRevision<unknown>[]) {
  const revisions = new Map(written.map(({ id, revision }) => [id, revision]));
  return ({ id, revision }: { id: string; revision: number }) => revisions.get(id) !== revision;
}

async function takeBack(writer: CatalogueWriter, { productById }: Catalogue, { products, versions }: Undone) {
  for (const { id, revision, facts, before } of products) {
    const slug = productById.get(id)?.slug;
    if (slug === undefined) throw new Error(`product ${id} has revisions and is not in the catalogue`);
    await writer.putProduct({ slug, facts: before ?? { ...facts, retired: true }, expectedRevision: revision });
  }
  await writer.reviseVersions(
    versions.map(({ id, revision, facts, before }) => ({
      id,
      facts: before ?? { ...facts, retired: true },
      expectedRevision: revision,
    })),
  );
}

function refuseWhereMovedOn({ products, versions }: MovedOn): void {
  const names = [
    ...products.map(({ slug, revision }) => `${slug} (revision ${revision})`),
    ...versions.map(({ product, name, revision }) => `${product.slug} ${name} (revision ${revision})`),
  ];
  if (names.length === 0) return;
  const [first, more] = [names.slice(0, 10).join(", "), names.length > 10 ? ` +${names.length - 10}` : ""];
  const text = {
    en: `Since that change others were made, and undoing it would take them back too: ${first}${more}. Edit these one by one, or restore a revision of each.`,
    zh: `该更改之后又有其他更改，撤销会一并取消它们：${first}${more}。请逐一编辑，或分别恢复到某次修订。`,
  };
  throw new Refused([{ code: "CONFLICT", field: ["changeId"], text }]);
}

/** A name that the change gave up may belong to another version by now. */
function refuseTakenNames({ versionById }: Catalogue, versions: Undone["versions"]): void {
  const undone = new Set(versions.map(({ id }) => id));
  const refusals = versions.flatMap(({ id, before }) => {
    const rivals = versionById.get(id)?.product.versions ?? [];
    const holder = rivals.find((rival) => rival.name === before?.name && !undone.has(rival.id));
    return holder === undefined ? [] : [{ ...nameTaken(holder), field: ["changeId"] }];
  });
  if (refusals.length > 0) throw new Refused(refusals);
}

function unknownChange(changeId: string): Refused {
  const text = {
    en: `There is no change "${changeId}". Take the changeId of a payload or of a history.`,
    zh: `没有更改“${changeId}”。请使用返回结果或历史中的 changeId。`,
  };
  return new Refused([{ ...badInput(["changeId"], text), code: "NOT_FOUND" }]);
}
