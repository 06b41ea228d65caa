import DataLoader from "dataloader";
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from "type-graphql";
import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { SupportRequestPayload } from "../change/request-payload.type.ts";
import { SupportRequestType } from "../read/request.type.ts";
import { readsRequests } from "../read/visible-requests.ts";
import { RequestWatchEntity } from "../record/request-watch.entity.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { RequestAgent } from "../teams/team.type.ts";
import { watchRequest } from "./watch-request.ts";

const READ = "requests.read";

@InputType({ description: "A support request to keep an eye on, or no longer." })
export class WatchRequestInput {
  @Field(() => ID, { description: "The request." })
  id: string;
}

/** Who of the staff keeps an eye on a request. */
@Resolver(() => SupportRequestType)
export class WatchingResolver {
  @FieldResolver(() => [RequestAgent], {
    description: "Who of the staff watches it, longest first; empty for whoever is no staff with requests.read.",
  })
  async watchers(@Root() { id }: SupportRequestEntity, @Ctx() context: Context): Promise<RequestAgent[]> {
    return readsRequests(context) ? await loaderFor(context, watchersLoader).load(id) : [];
  }

  @FieldResolver(() => Boolean, {
    description: "Whether you watch it; false for whoever is no staff with requests.read.",
  })
  async viewerWatches(@Root() { id }: SupportRequestEntity, @Ctx() context: Context): Promise<boolean> {
    if (!readsRequests(context)) return false;
    const watchers = await loaderFor(context, watchersLoader).load(id);
    return watchers.some(({ subject }) => subject === context.actor?.subject);
  }

  @Mutation(() => SupportRequestPayload, {
    description: guarded(READ, "Has you watch a request: it stands in the list of those that you watch."),
  })
  async watchRequest(
    @Ctx() context: Context,
    @Arg("input", () => WatchRequestInput, { description: "Which." }) { id }: WatchRequestInput,
  ): Promise<SupportRequestPayload> {
    return await watchRequest({ context, actor: requirePermission(context, READ) }, id, true);
  }

  @Mutation(() => SupportRequestPayload, { description: guarded(READ, "Has you watch a request no longer.") })
  async unwatchRequest(
    @Ctx() context: Context,
    @Arg("input", () => WatchRequestInput, { description: "Which." }) { id }: WatchRequestInput,
  ): Promise<SupportRequestPayload> {
    return await watchRequest({ context, actor: requirePermission(context, READ) }, id, false);
  }
}

function watchersLoader({ db }: Context): DataLoader<string, RequestAgent[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const watches = await db
      .getRepository(RequestWatchEntity)
      .find({ where: { requestId: In([...ids]) }, order: { since: "ASC", subject: "ASC" } });
    const byRequest = Map.groupBy(watches, ({ requestId }) => requestId);
    return ids.map((id) => (byRequest.get(id) ?? []).map(({ subject, name }) => ({ subject, name })));
  });
}
