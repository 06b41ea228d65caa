import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { IsNull } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import type { KeptOutcome } from "../../../platform/kept-record.ts";
import { isId } from "../../../platform/key-parts.ts";
import { guarded, may, requireAnyPermission, requirePermission } from "../../../platform/permissions.ts";
import { historyOf, RecordChange } from "../../audit/index.ts";
import { type CatalogueProduct, ProductType } from "../../lifecycle/index.ts";
import { DiagnosticUtilityEntity } from "./diagnostic-utility.entity.ts";
import { retireUtility, saveUtility } from "./save-utility.ts";
import {
  DiagnosticUtilityPayload,
  DiagnosticUtilityType,
  RetireDiagnosticUtilityInput,
  SaveDiagnosticUtilityInput,
} from "./utility.type.ts";

const WORK = "requests.work";
const CONFIGURE = "requests.configure";
const INPUT = { description: "What to do." };

/** The programs that customers may be asked to run. */
@Resolver(() => DiagnosticUtilityType)
export class UtilitiesResolver {
  @Query(() => [DiagnosticUtilityType], {
    description: guarded([WORK, CONFIGURE], "The programs that customers may be asked to run, by name."),
  })
  async diagnosticUtilities(
    @Ctx() context: Context,
    @Arg("product", () => String, { nullable: true, description: "Slug; only those that are for this product." })
    product?: string | null,
    @Arg("retired", () => Boolean, { defaultValue: false, description: "Whether the retired ones, too." })
    retired = false,
  ): Promise<DiagnosticUtilityEntity[]> {
    requireAnyPermission(context, [WORK, CONFIGURE]);
    const where = retired ? {} : { retiredAt: IsNull() };
    const found = await context.db.getRepository(DiagnosticUtilityEntity).find({ where, order: { name: "ASC" } });
    if (product == null) return found;
    const id = context.catalogue.current().productBySlug.get(product)?.id ?? "";
    return found.filter(({ productIds }) => productIds.length === 0 || productIds.includes(id));
  }

  @Query(() => DiagnosticUtilityType, {
    nullable: true,
    description: guarded([WORK, CONFIGURE], "One utility, a retired one too; null where there is none."),
  })
  async diagnosticUtility(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Which one." }) id: string,
  ): Promise<DiagnosticUtilityEntity | null> {
    requireAnyPermission(context, [WORK, CONFIGURE]);
    return isId(id) ? await context.db.getRepository(DiagnosticUtilityEntity).findOneBy({ id }) : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether nobody is asked to run it any more" })
  retired(@Root() { retiredAt }: DiagnosticUtilityEntity): boolean {
    return retiredAt !== null;
  }

  @FieldResolver(() => [ProductType], { description: "The products that it is for; empty for all of them" })
  products(@Root() { productIds }: DiagnosticUtilityEntity, @Ctx() { catalogue }: Context): CatalogueProduct[] {
    const { productById } = catalogue.current();
    return productIds.map((id) => productById.get(id)).filter((product) => product !== undefined);
  }

  @FieldResolver(() => [RecordChange], {
    description: "Its latest hundred changes, newest first; empty for whoever may not keep utilities.",
  })
  async history(@Root() { id }: DiagnosticUtilityEntity, @Ctx() context: Context): Promise<RecordChange[]> {
    return may(context.actor, CONFIGURE) ? await historyOf(context, "DiagnosticUtility", id) : [];
  }

  @Mutation(() => DiagnosticUtilityPayload, { description: guarded(CONFIGURE, "Enters a utility, or changes one.") })
  async saveDiagnosticUtility(
    @Ctx() context: Context,
    @Arg("input", () => SaveDiagnosticUtilityInput, INPUT) input: SaveDiagnosticUtilityInput,
  ): Promise<DiagnosticUtilityPayload> {
    requirePermission(context, CONFIGURE);
    return payloadOf(await saveUtility(context, input));
  }

  @Mutation(() => DiagnosticUtilityPayload, {
    description: guarded(CONFIGURE, "Has nobody be asked to run a utility any more; who was asked goes on."),
  })
  async retireDiagnosticUtility(
    @Ctx() context: Context,
    @Arg("input", () => RetireDiagnosticUtilityInput, INPUT) input: RetireDiagnosticUtilityInput,
  ): Promise<DiagnosticUtilityPayload> {
    requirePermission(context, CONFIGURE);
    return payloadOf(await retireUtility(context, input, true));
  }

  @Mutation(() => DiagnosticUtilityPayload, { description: guarded(CONFIGURE, "Brings back a retired utility.") })
  async restoreDiagnosticUtility(
    @Ctx() context: Context,
    @Arg("input", () => RetireDiagnosticUtilityInput, INPUT) input: RetireDiagnosticUtilityInput,
  ): Promise<DiagnosticUtilityPayload> {
    requirePermission(context, CONFIGURE);
    return payloadOf(await retireUtility(context, input, false));
  }
}

function payloadOf({ row, userErrors }: KeptOutcome<DiagnosticUtilityEntity>): DiagnosticUtilityPayload {
  return { utility: row, userErrors };
}
