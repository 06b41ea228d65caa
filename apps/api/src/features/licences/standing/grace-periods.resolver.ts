import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { ProductType } from "../../lifecycle/index.ts";
import { GracePeriodPayload, type GracePeriodRow, GracePeriodType, SetGracePeriodInput } from "./grace-period.type.ts";
import { gracePeriods, setGracePeriod } from "./set-grace-period.ts";

@Resolver(() => GracePeriodType)
export class GracePeriodsResolver {
  @Query(() => [GracePeriodType], {
    description: guarded("licences.read", "The grace periods that hold now; a product without one has none."),
  })
  async gracePeriods(@Ctx() context: Context): Promise<GracePeriodRow[]> {
    requirePermission(context, "licences.read");
    return await gracePeriods(context.db);
  }

  @FieldResolver(() => ProductType, { description: "Whose licences." })
  product(@Root() { productId }: GracePeriodRow, @Ctx() { catalogue }: Context) {
    return catalogue.current().productById.get(productId);
  }

  @Mutation(() => GracePeriodPayload, {
    description: guarded("licences.edit", "Sets how long the licences of a product count beyond their last day."),
  })
  async setGracePeriod(
    @Ctx() context: Context,
    @Arg("input", () => SetGracePeriodInput, { description: "What to do." }) input: SetGracePeriodInput,
  ): Promise<GracePeriodPayload> {
    requirePermission(context, "licences.edit");
    return await setGracePeriod(context, input);
  }
}
