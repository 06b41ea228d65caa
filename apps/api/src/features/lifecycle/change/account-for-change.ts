import type { EntityManager } from "typeorm";
import {
  type Accountable,
  type AuditedAct,
  type AuditedChange,
  type AuditTrail,
  changedParts,
} from "../../../platform/audit.ts";
import type { ProductFacts, VersionFacts } from "../snapshot/catalogue.ts";

/** What a change wrote of one product or version. */
export type WrittenRevision = WrittenProduct | WrittenVersion;

interface WrittenProduct {
  readonly targetType: "Product";
  readonly id: string;
  readonly before: ProductFacts | null;
  readonly after: ProductFacts;
}

interface WrittenVersion {
  readonly targetType: "Version";
  readonly id: string;
  readonly productId: string;
  readonly before: VersionFacts | null;
  readonly after: VersionFacts;
}

type AccountableContext = Accountable & { readonly audit: AuditTrail };

/** Has the audit know of everything that a change wrote, before it is committed. */
export async function accountForChange(
  manager: EntityManager,
  context: AccountableContext,
  { written, ...act }: Omit<AuditedAct, "changes"> & { readonly written: readonly WrittenRevision[] },
): Promise<void> {
  const slugs = await slugsOf(manager, written);
  const changes = written.map((revision): AuditedChange => {
    const { targetType, id, before, after } = revision;
    const isVersion = revision.targetType === "Version";
    const slug = slugs.get(isVersion ? revision.productId : id) ?? "";
    const targetLabel = isVersion ? `${slug} ${after.name}` : slug;
    return { targetType, targetId: id, targetLabel, ...changedParts<object>(before, after) };
  });
  await context.audit.recordDone(manager, context, { ...act, changes });
}

async function slugsOf(
  manager: EntityManager,
  written: readonly WrittenRevision[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(written.map((each) => (each.targetType === "Version" ? each.productId : each.id)));
  const rows: { id: string; slug: string }[] = await manager.query(
    "SELECT id, slug FROM product WHERE id = ANY($1::uuid[])",
    [[...ids]],
  );
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}
