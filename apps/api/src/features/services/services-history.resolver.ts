import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { guarded, requirePermission } from "../../platform/permissions.ts";
import { historyOf, RecordChange } from "../audit/index.ts";
import { OfferType, ServiceProviderType } from "./offer.type.ts";
import { LocalContactType, PaidServiceType } from "./paid-service.type.ts";
import { SupportPlanType } from "./support-plan.type.ts";

const historyDescription = {
  description: guarded("services.edit", "Who changed what about it and why, newest first."),
};

@Resolver(() => PaidServiceType)
export class PaidServiceHistoryResolver {
  @FieldResolver(() => [RecordChange], historyDescription)
  async history(@Root() { code }: PaidServiceType, @Ctx() context: Context): Promise<RecordChange[]> {
    requirePermission(context, "services.edit");
    return await historyOf(context, "PaidService", code);
  }
}

@Resolver(() => SupportPlanType)
export class SupportPlanHistoryResolver {
  @FieldResolver(() => [RecordChange], historyDescription)
  async history(@Root() { code }: SupportPlanType, @Ctx() context: Context): Promise<RecordChange[]> {
    requirePermission(context, "services.edit");
    return await historyOf(context, "SupportPlan", code);
  }
}

@Resolver(() => ServiceProviderType)
export class ServiceProviderHistoryResolver {
  @FieldResolver(() => [RecordChange], historyDescription)
  async history(@Root() { id }: ServiceProviderType, @Ctx() context: Context): Promise<RecordChange[]> {
    requirePermission(context, "services.edit");
    return await historyOf(context, "ServiceProvider", id);
  }
}

@Resolver(() => OfferType)
export class OfferHistoryResolver {
  @FieldResolver(() => [RecordChange], historyDescription)
  async history(@Root() { id }: OfferType, @Ctx() context: Context): Promise<RecordChange[]> {
    requirePermission(context, "services.edit");
    return await historyOf(context, "Offer", id);
  }
}

@Resolver(() => LocalContactType)
export class LocalContactHistoryResolver {
  @FieldResolver(() => [RecordChange], historyDescription)
  async history(@Root() { country }: LocalContactType, @Ctx() context: Context): Promise<RecordChange[]> {
    requirePermission(context, "services.edit");
    return await historyOf(context, "LocalContact", country);
  }
}
