import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { fault } from "../../platform/faults.ts";
import { keysetPage } from "../../platform/keyset-page.ts";
import { CursorArgs } from "../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../platform/pagination.ts";
import { guarded, requireAnyPermission, requirePermission } from "../../platform/permissions.ts";
import { say } from "../../platform/say.ts";
import { historyOf, RecordChange } from "../audit/index.ts";
import { CompanyAccountFilter, CompanyAccountOrder, USUAL_ACCOUNT_ORDER } from "./account-list.input.ts";
import { accountList } from "./account-list.ts";
import { type AccountRole, AccountRoleEnum } from "./account-role.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";
import { accountById, accountFor, accountForNumber, readsAccounts } from "./find-account.ts";
import { ownMembership, ownMemberships } from "./own-memberships.ts";

const CompanyAccountConnection = connectionType(CompanyAccountEntity, "CompanyAccount");

@Resolver(() => CompanyAccountEntity)
export class CompanyAccountsResolver {
  @Query(() => [CompanyAccountEntity], {
    description: guarded("ownAccount.use", "The company accounts that you belong to, longest first."),
  })
  async ownAccounts(@Ctx() context: Context): Promise<CompanyAccountEntity[]> {
    requirePermission(context, "ownAccount.use");
    const memberships = await ownMemberships(context);
    const accounts = await Promise.all(memberships.map(({ accountId }) => accountById(context, accountId)));
    return accounts.filter((account) => account !== null);
  }

  @Query(() => CompanyAccountEntity, {
    nullable: true,
    description: guarded(
      ["accounts.read", "ownAccount.use"],
      "One company account by its id or its number: for staff any, for others one that they belong to. Null where there is none such.",
    ),
  })
  async companyAccount(
    @Ctx() context: Context,
    @Arg("id", () => ID, { nullable: true, description: "Its id." }) id?: string | null,
    @Arg("number", () => String, { nullable: true, description: "Its number, instead of the id." })
    number?: string | null,
  ): Promise<CompanyAccountEntity | null> {
    requireAnyPermission(context, ["accounts.read", "ownAccount.use"]);
    if (id != null && number == null) return await accountFor(context, id);
    if (number != null && id == null) return await accountForNumber(context, number);
    const message = { en: "Give either id or number of the account.", zh: "请给出账户的 id 或 number 之一。" };
    throw fault("BAD_USER_INPUT", say(context.locale, message), { field: ["id"] });
  }

  @Query(() => CompanyAccountConnection, {
    description: guarded("accounts.read", "All company accounts that match, closed ones too."),
  })
  async companyAccounts(
    @Ctx() context: Context,
    @Arg("filter", () => CompanyAccountFilter, { nullable: true, description: "Which." })
    filter: CompanyAccountFilter | null,
    @Arg("orderBy", () => CompanyAccountOrder, { nullable: true, description: "In which order; by name without it." })
    orderBy: CompanyAccountOrder | null,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<CompanyAccountEntity>> {
    requirePermission(context, "accounts.read");
    return await keysetPage(accountList(context.db, filter ?? {}, orderBy ?? USUAL_ACCOUNT_ORDER), page);
  }

  @FieldResolver(() => AccountRoleEnum, {
    nullable: true,
    description: "What you may do in it as one of its members; null where you are none.",
  })
  async viewerRole(@Root() { id }: CompanyAccountEntity, @Ctx() context: Context): Promise<AccountRole | null> {
    return (await ownMembership(context, id))?.role ?? null;
  }

  @FieldResolver(() => [RecordChange], {
    description:
      "Its latest hundred changes and those of its members, newest first; empty for whoever is no staff with accounts.read.",
  })
  async history(@Root() { id }: CompanyAccountEntity, @Ctx() context: Context): Promise<RecordChange[]> {
    return readsAccounts(context) ? await historyOf(context, "CompanyAccount", id) : [];
  }
}
