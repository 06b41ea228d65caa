import { Arg, Ctx, ID, Resolver, Root, Subscription } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requireAnyPermission } from "../../../platform/permissions.ts";
import { followRequest, followRequests } from "./follow-requests.ts";
import { FollowedRequestsEnum, RequestChangedType } from "./request-changed.type.ts";

/** What the library hands to the function that begins a subscription. */
export interface Beginning {
  readonly context: unknown;
  // biome-ignore lint/suspicious/noExplicitAny: the arguments are those that the field declares
  readonly args: any;
}

@Resolver()
export class RequestChangesResolver {
  @Subscription(() => RequestChangedType, {
    description: guarded(
      ["requests.read", "ownRequests.use"],
      "What happens to one support request that you may see, while you may see it; customers hear of public events alone.",
    ),
    subscribe: ({ context, args }: Beginning) => followRequest(context as Context, args.id),
  })
  requestChanged(
    @Root() change: RequestChangedType,
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Its id." }) _id: string,
  ): RequestChangedType {
    requireAnyPermission(context, ["requests.read", "ownRequests.use"]);
    return change;
  }

  @Subscription(() => RequestChangedType, {
    description: guarded(
      ["requests.read", "ownRequests.use"],
      "What happens to support requests that you may see; customers hear of public events alone.",
    ),
    subscribe: ({ context, args }: Beginning) => followRequests(context as Context, args.of),
  })
  requestsChanged(
    @Root() change: RequestChangedType,
    @Ctx() context: Context,
    @Arg("of", () => FollowedRequestsEnum, { defaultValue: "MINE", description: "Which." }) _of: "MINE" | "QUEUE",
  ): RequestChangedType {
    requireAnyPermission(context, ["requests.read", "ownRequests.use"]);
    return change;
  }
}
