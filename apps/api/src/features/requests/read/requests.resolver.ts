import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { keysetPage } from "../../../platform/keyset-page.ts";
import { CursorArgs } from "../../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../../platform/pagination.ts";
import { guarded, requireAnyPermission, requirePermission } from "../../../platform/permissions.ts";
import { say } from "../../../platform/say.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { SupportRequestType } from "./request.type.ts";
import { RequestConditions } from "./request-conditions.ts";
import { NEWEST_FIRST, OwnRequestFilter, RequestFilter, RequestOrder } from "./request-list.input.ts";
import { requestList } from "./request-list.ts";
import { ownScope, requestFor, requestForNumber } from "./visible-requests.ts";

const SupportRequestConnection = connectionType(SupportRequestType, "SupportRequest");

@Resolver()
export class RequestsResolver {
  @Query(() => SupportRequestType, {
    nullable: true,
    description: guarded(
      ["requests.read", "ownRequests.use"],
      "One support request by its id or its number: for staff any; for customers one that they filed, or of a company account that they administer. Null where there is none such.",
    ),
  })
  async request(
    @Ctx() context: Context,
    @Arg("id", () => ID, { nullable: true, description: "Its id." }) id?: string | null,
    @Arg("number", () => String, { nullable: true, description: "Its number, instead of the id." })
    number?: string | null,
  ): Promise<SupportRequestEntity | null> {
    requireAnyPermission(context, ["requests.read", "ownRequests.use"]);
    if (id != null && number == null) return await requestFor(context, id);
    if (number != null && id == null) return await requestForNumber(context, number);
    const message = { en: "Give either id or number of the request.", zh: "请给出请求的 id 或 number 之一。" };
    throw fault("BAD_USER_INPUT", say(context.locale, message), { field: ["id"] });
  }

  @Query(() => SupportRequestConnection, {
    description: guarded(
      "ownRequests.use",
      "The support requests that you filed, and those of company accounts that you administer, newest first.",
    ),
  })
  async ownRequests(
    @Ctx() context: Context,
    @Arg("filter", () => OwnRequestFilter, { nullable: true, description: "Which." }) filter: OwnRequestFilter | null,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<SupportRequestEntity>> {
    const { subject } = requirePermission(context, "ownRequests.use");
    const scope = (await ownScope(context)) ?? { subject, accounts: [], administered: [] };
    const wanted = () => RequestConditions.ofCustomer(context, filter ?? {}, scope);
    return await keysetPage(requestList(context.db, wanted, NEWEST_FIRST), page);
  }

  @Query(() => SupportRequestConnection, {
    description: guarded("requests.read", "All support requests that match."),
  })
  async requests(
    @Ctx() context: Context,
    @Arg("filter", () => RequestFilter, { nullable: true, description: "Which." }) filter: RequestFilter | null,
    @Arg("orderBy", () => RequestOrder, { nullable: true, description: "In which order; newest first without it." })
    orderBy: RequestOrder | null,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<SupportRequestEntity>> {
    requirePermission(context, "requests.read");
    const order = orderBy ?? NEWEST_FIRST;
    const wanted = () => RequestConditions.ofDesk(context, filter ?? {}, order.field);
    return await keysetPage(requestList(context.db, wanted, order), page);
  }
}
