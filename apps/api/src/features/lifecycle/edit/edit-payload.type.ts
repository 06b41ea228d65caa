import type { MilestoneKind } from "@supportbook/policy";
import { Field, ID, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/user-error.ts";
import { MilestoneKindEnum } from "../lifecycle-enums.ts";
import { ProductType } from "../product/product.type.ts";
import { FieldChangeType } from "../record/revision.type.ts";
import type { FieldDifference } from "../record/revision-history.ts";
import type { CatalogueProduct, CatalogueVersion } from "../snapshot/catalogue.ts";
import { VersionType } from "../version/version.type.ts";
import type { Created } from "./created.ts";
import { EditConflict } from "./edit-conflict.ts";
import type { Edited } from "./edit-subject.ts";

@ObjectType({ simpleResolvers: true, description: "What came of a change." })
class ChangePayload {
  @Field(() => ID, {
    nullable: true,
    description: "The change, for `undoChange`; null where it was refused or everything was already as asked.",
  })
  changeId: string | null;

  @Field(() => [FieldChangeType], { description: "What the edit changed; empty for something new." })
  changes: readonly FieldDifference[];

  @Field(() => EditConflict, {
    nullable: true,
    description: "On a stale `expectedRevision`: what moved on, field by field.",
  })
  conflict: EditConflict | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a product." })
export class ProductPayload extends ChangePayload {
  @Field(() => ProductType, {
    nullable: true,
    description: "The product as it stands now; on a CONFLICT the one that is in the way. Null when refused otherwise.",
  })
  product: CatalogueProduct | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a version." })
export class VersionPayload extends ChangePayload {
  @Field(() => VersionType, {
    nullable: true,
    description: "The version as it stands now; on a CONFLICT the one that is in the way. Null when refused otherwise.",
  })
  version: CatalogueVersion | null;

  @Field(() => Boolean, { description: "The change took away support that had been published." })
  shortensPromise: boolean;

  @Field(() => [MilestoneKindEnum], { description: "The milestones whose published promise became shorter." })
  shortenedMilestones: readonly MilestoneKind[];
}

type Outcome<Thing> = Created<Thing> & Partial<Edited<Thing>>;

export function productPayload({ thing, ...outcome }: Outcome<CatalogueProduct>): ProductPayload {
  return { product: thing, ...changePayload(outcome) };
}

export function versionPayload({ thing, ...outcome }: Outcome<CatalogueVersion>): VersionPayload {
  const shortenedMilestones = outcome.shortened ?? [];
  return {
    version: thing,
    ...changePayload(outcome),
    shortenedMilestones,
    shortensPromise: shortenedMilestones.length > 0,
  };
}

function changePayload({ changeId, changes, conflict, userErrors }: Omit<Outcome<unknown>, "thing">): ChangePayload {
  return { changeId, changes: changes ?? [], conflict: conflict ?? null, userErrors };
}
