import DataLoader from "dataloader";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { RequestMessageType } from "../messages/message.type.ts";
import { SupportRequestType } from "../read/request.type.ts";
import { readsRequests, requestFor } from "../read/visible-requests.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { RequestLinkType, RequestMergeType } from "./group.type.ts";
import { RequestLinkEntity, RequestMergeEntity } from "./request-group.entity.ts";

/** What a request has to do with others, as far as the caller sees these. */
@Resolver(() => SupportRequestType)
export class GroupFieldsResolver {
  @FieldResolver(() => [RequestLinkType], {
    description: "What it has to do with others, oldest first; empty for whoever is no staff with requests.read.",
  })
  async links(@Root() { id }: SupportRequestEntity, @Ctx() context: Context): Promise<RequestLinkType[]> {
    if (!readsRequests(context)) return [];
    const links = await loaderFor(context, linksLoader).load(id);
    const shown = links.map(async ({ fromId, toId, kind, at, actorName }): Promise<RequestLinkType[]> => {
      const outgoing = fromId === id;
      const request = await requestFor(context, outgoing ? toId : fromId);
      return request === null ? [] : [{ kind, outgoing, request, at, by: { name: actorName, email: null } }];
    });
    return (await Promise.all(shown)).flat();
  }

  @FieldResolver(() => [RequestMergeType], {
    description: "When it became part of another, or another of it, newest first, as far as you may see both.",
  })
  async merges(@Root() { id }: SupportRequestEntity, @Ctx() context: Context): Promise<RequestMergeType[]> {
    const merges = await loaderFor(context, mergesLoader).load(id);
    const isStaff = readsRequests(context);
    const shown = merges.map(async (merge): Promise<RequestMergeType[]> => {
      const [from, into] = await Promise.all([
        requestFor(context, merge.sourceId),
        requestFor(context, merge.targetId),
      ]);
      if (from === null || into === null) return [];
      const by = isStaff ? { name: merge.actorName, email: null } : null;
      return [
        { id: merge.id, from, into, at: merge.at, undoneAt: merge.undoneAt, by, reason: isStaff ? merge.reason : null },
      ];
    });
    return (await Promise.all(shown)).flat();
  }
}

@Resolver(() => RequestMessageType)
export class MovedMessageResolver {
  @FieldResolver(() => SupportRequestType, {
    nullable: true,
    description: "The request in which it was said, where a split or a merge moved it, as far as you may see that.",
  })
  async movedFrom(@Root() { movedFrom }: RequestMessageType, @Ctx() context: Context) {
    return movedFrom === null ? null : await requestFor(context, movedFrom);
  }
}

function linksLoader({ db }: Context): DataLoader<string, RequestLinkEntity[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const either = { fromId: In([...ids]) };
    const links = await db.getRepository(RequestLinkEntity).find({
      where: [either, { toId: either.fromId }],
      order: { at: "ASC", fromId: "ASC", toId: "ASC", kind: "ASC" },
    });
    return ids.map((id) => links.filter(({ fromId, toId }) => fromId === id || toId === id));
  });
}

function mergesLoader({ db }: Context): DataLoader<string, RequestMergeEntity[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const either = { sourceId: In([...ids]) };
    const merges = await db
      .getRepository(RequestMergeEntity)
      .find({ where: [either, { targetId: either.sourceId }], order: { at: "DESC", id: "ASC" } });
    return ids.map((id) => merges.filter(({ sourceId, targetId }) => sourceId === id || targetId === id));
  });
}
