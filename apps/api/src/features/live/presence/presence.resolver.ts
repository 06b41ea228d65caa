import { Arg, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import type { Beginning } from "../changes/request-changes.resolver.ts";
import { followPresence, lookAtRequest, presenceAt } from "./presence.ts";
import { LookAtRequestInput, LookAtRequestPayload, RequestPresenceType } from "./presence.type.ts";

/** Who of the staff is at a request with you. Customers are told nothing of it. */
@Resolver()
export class PresenceResolver {
  @Query(() => [RequestPresenceType], {
    description: guarded("requests.read", "Who else of the staff has a support request open, by name."),
  })
  async presence(
    @Ctx() context: Context,
    @Arg("request", () => ID, { description: "The request's id." }) request: string,
  ): Promise<RequestPresenceType[]> {
    return await presenceAt(context, request);
  }

  @Subscription(() => [RequestPresenceType], {
    description: guarded("requests.read", "The same as `presence`, now and whenever it is different."),
    subscribe: ({ context, args }: Beginning) => followPresence(context as Context, args.request),
  })
  requestPresence(
    @Root() others: RequestPresenceType[],
    @Ctx() context: Context,
    @Arg("request", () => ID, { description: "The request's id." }) _request: string,
  ): RequestPresenceType[] {
    requirePermission(context, "requests.read");
    return others;
  }

  @Mutation(() => LookAtRequestPayload, {
    description: guarded(
      "requests.read",
      "Tells other staff that you have a support request open, and whether you are writing. It is forgotten after 20 seconds.",
    ),
  })
  async lookAtRequest(
    @Ctx() context: Context,
    @Arg("input", () => LookAtRequestInput, { description: "At what." }) input: LookAtRequestInput,
  ): Promise<LookAtRequestPayload> {
    return await lookAtRequest({ context, actor: requirePermission(context, "requests.read") }, input);
  }
}
