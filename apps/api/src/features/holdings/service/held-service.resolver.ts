import { isHeldOn } from "@supportbook/policy";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { DateScalar } from "../../../platform/scalars.ts";
import { accountFor, CompanyAccountType, readsAccounts } from "../../accounts/index.ts";
import { historyOf, RecordChange } from "../../audit/index.ts";
import { type CatalogueProduct, type CatalogueVersion, ProductType, VersionType } from "../../lifecycle/index.ts";
import { PaidServiceType, presentService } from "../../services/index.ts";
import { HeldServiceEntity } from "./held-service.entity.ts";
import { servicesOf } from "./held-services.ts";

@Resolver(() => CompanyAccountType)
export class AccountServicesResolver {
  @FieldResolver(() => [HeldServiceEntity], {
    description: "The paid services that it holds, support extensions among them (clauses 5.1 and 4.3.2).",
  })
  async services(
    @Root() { id }: CompanyAccountType,
    @Ctx() context: Context,
    @Arg("at", () => DateScalar, {
      nullable: true,
      description: "Only those held on this day, in the vendor's time zone; without it those over and to come too.",
    })
    at?: string | null,
  ): Promise<readonly HeldServiceEntity[]> {
    if ((await accountFor(context, id)) === null) return [];
    const services = await servicesOf(context, id);
    return at == null ? services : services.filter((held) => isHeldOn(held, at));
  }
}

@Resolver(() => HeldServiceEntity)
export class HeldServiceResolver {
  @FieldResolver(() => PaidServiceType, { description: "What the service is." })
  service(@Root() { serviceCode }: HeldServiceEntity, @Ctx() context: Context): PaidServiceType {
    return presentService(context, serviceCode);
  }

  @FieldResolver(() => ProductType, {
    nullable: true,
    description: "The product that a support extension is for; null for the other services.",
  })
  product(@Root() { productId }: HeldServiceEntity, @Ctx() context: Context): CatalogueProduct | null {
    return productId === null ? null : (context.catalogue.current().productById.get(productId) ?? null);
  }

  @FieldResolver(() => VersionType, {
    nullable: true,
    description: "The only version that a support extension is for; null where it is for every version of the product.",
  })
  version(@Root() { versionId }: HeldServiceEntity, @Ctx() context: Context): CatalogueVersion | null {
    return versionId === null ? null : (context.catalogue.current().versionById.get(versionId) ?? null);
  }

  @FieldResolver(() => [RecordChange], {
    description: "Its latest hundred changes, newest first; empty for whoever is no staff with accounts.read.",
  })
  async history(@Root() { id }: HeldServiceEntity, @Ctx() context: Context): Promise<RecordChange[]> {
    return readsAccounts(context) ? await historyOf(context, "HeldService", id) : [];
  }
}
