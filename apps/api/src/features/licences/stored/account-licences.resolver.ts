import type { LicenceStanding } from "@supportbook/policy";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { keysetPage } from "../../../platform/keyset-page.ts";
import { CursorArgs } from "../../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../../platform/pagination.ts";
import { may } from "../../../platform/permissions.ts";
import { type CompanyAccountEntity, CompanyAccountType, ownMembership, readsAccounts } from "../../accounts/index.ts";
import { requireProduct } from "../../lifecycle/index.ts";
import { eligibilityFacts } from "../standing/eligibility.ts";
import { LicenceStandingType, StandingAt } from "../standing/licence-standing.type.ts";
import { StoredLicenceType } from "./stored-licence.type.ts";
import { type StoredLicenceRow, storedList } from "./stored-licence-row.ts";

const StoredLicenceConnection = connectionType(StoredLicenceType, "StoredLicence");

/** A subject that nobody has. */
const NOBODY = "";

/** What a company account shows of its licences. */
@Resolver(() => CompanyAccountType)
export class AccountLicencesResolver {
  @FieldResolver(() => StoredLicenceConnection, {
    description:
      "The licences that it keeps, the last stored first: all for staff and its administrators, for other members those that they stored.",
  })
  async licences(
    @Root() { id }: CompanyAccountEntity,
    @Ctx() context: Context,
    @Arg("product", () => String, { nullable: true, description: "Slug of a product, to see only its licences." })
    product: string | null | undefined,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<StoredLicenceRow>> {
    const productId = product == null ? null : requireProduct(context, product, ["product"]).id;
    const wanted = { accountId: id, storedBy: await onlyStoredBy(context, id), productId };
    return await keysetPage(storedList(context.db, wanted), page);
  }

  @FieldResolver(() => LicenceStandingType, {
    description: "How it stands for a product: what it keeps, and what the vendor issued to it (clauses 2.4 and 4.5).",
  })
  async licenceStanding(
    @Root() { id }: CompanyAccountEntity,
    @Ctx() context: Context,
    @Arg("product", () => String, { description: "Slug of the product." }) product: string,
    @Args(() => StandingAt) { at }: StandingAt,
  ): Promise<LicenceStanding> {
    const { id: productId } = requireProduct(context, product, ["product"]);
    const moment = at == null ? context.now() : Temporal.Instant.from(at);
    return (await eligibilityFacts(context, { accountId: id, productId, at: moment })).standing;
  }
}

/** Null: everybody's. */
async function onlyStoredBy(context: Context, accountId: string): Promise<string | null> {
  if (readsAccounts(context) || may(context.actor, "licences.read")) return null;
  const membership = await ownMembership(context, accountId);
  return membership?.role === "ADMINISTRATOR" ? null : (membership?.subject ?? NOBODY);
}
