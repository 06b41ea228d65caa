import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { keysetPage } from "../../../platform/keyset-page.ts";
import { CursorArgs } from "../../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../../platform/pagination.ts";
import { administered, type CompanyAccountEntity, CompanyAccountType, readsAccounts } from "../../accounts/index.ts";
import { ProductType } from "../../lifecycle/index.ts";
import { type ExpiryNoticeRow, ExpiryNoticeType } from "./expiry-notice.type.ts";
import { noticeList, withoutNotices } from "./notice-list.ts";

const ExpiryNoticeConnection = connectionType(ExpiryNoticeType, "ExpiryNotice");

@Resolver(() => CompanyAccountType)
export class AccountNoticesResolver {
  @FieldResolver(() => ExpiryNoticeConnection, {
    description:
      "That licences which it keeps, or which were issued to it, end: the newest first, for staff and its administrators; empty for others.",
  })
  async expiryNotices(
    @Root() { id }: CompanyAccountEntity,
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<ExpiryNoticeRow>> {
    const isTold = readsAccounts(context) || (await administered(context, id)) !== null;
    return await keysetPage(isTold ? noticeList(context.db, id) : withoutNotices, page);
  }
}

@Resolver(() => ExpiryNoticeType)
export class ExpiryNoticeFieldsResolver {
  @FieldResolver(() => ProductType, { description: "What the licence is for." })
  product(@Root() { productId }: ExpiryNoticeRow, @Ctx() { catalogue }: Context) {
    return catalogue.current().productById.get(productId);
  }
}
