import DataLoader from "dataloader";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { accountById, CompanyAccountType } from "../../accounts/index.ts";
import { ProductType, VersionType } from "../../lifecycle/index.ts";
import { SupportRequestEntity } from "../record/support-request.entity.ts";
import { TeamEntity } from "../record/team.entity.ts";
import { RequestTeamType } from "../teams/team.type.ts";
import { RequestPersonType, SupportRequestType } from "./request.type.ts";
import { readsRequests, requestFor, visibleOf } from "./visible-requests.ts";

/** What a request leads to, as far as the caller sees it. */
@Resolver(() => SupportRequestType)
export class RequestFieldsResolver {
  @FieldResolver(() => CompanyAccountType, {
    nullable: true,
    description: "The company account that it was filed for; null for somebody without one.",
  })
  async account(@Root() { accountId }: SupportRequestEntity, @Ctx() context: Context) {
    return accountId === null ? null : await accountById(context, accountId);
  }

  @FieldResolver(() => RequestPersonType, { description: "Who asks." })
  requester(@Root() { requesterName, requesterEmail }: SupportRequestEntity): RequestPersonType {
    return { name: requesterName, email: requesterEmail };
  }

  @FieldResolver(() => ProductType, { description: "What it is about." })
  product(@Root() { productId }: SupportRequestEntity, @Ctx() { catalogue }: Context) {
    return catalogue.current().productById.get(productId);
  }

  @FieldResolver(() => VersionType, { nullable: true, description: "The version, where one was named." })
  version(@Root() { productId, versionId }: SupportRequestEntity, @Ctx() { catalogue }: Context) {
    const product = catalogue.current().productById.get(productId);
    return product?.versions.find(({ id }) => id === versionId) ?? null;
  }

  @FieldResolver(() => RequestTeamType, {
    nullable: true,
    description: "To whom it is handed; null where to nobody, and for whoever is no staff with requests.read.",
  })
  async team(@Root() { teamId }: SupportRequestEntity, @Ctx() context: Context): Promise<RequestTeamType | null> {
    if (teamId === null || !readsRequests(context)) return null;
    return await loaderFor(context, teamsLoader).load(teamId);
  }

  @FieldResolver(() => RequestPersonType, {
    nullable: true,
    description: "Who works on it; null where nobody does, and for whoever is no staff with requests.read.",
  })
  assignee(@Root() { assigneeName }: SupportRequestEntity, @Ctx() context: Context): RequestPersonType | null {
    return assigneeName === null || !readsRequests(context) ? null : { name: assigneeName, email: null };
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "When the next thing is due; null where nothing is, and for whoever is no staff with requests.read.",
  })
  nextDueAt(@Root() { nextDueAt }: SupportRequestEntity, @Ctx() context: Context): Date | null {
    return readsRequests(context) ? nextDueAt : null;
  }

  @FieldResolver(() => [SupportRequestType], {
    description: "Requests that were filed together with it, or split from it (2.3), as far as you may see them.",
  })
  async siblings(@Root() { id, originId }: SupportRequestEntity, @Ctx() context: Context) {
    const siblings = await loaderFor(context, siblingsLoader).load(originId);
    return await visibleOf(
      context,
      siblings.filter((sibling) => sibling.id !== id),
    );
  }

  @FieldResolver(() => SupportRequestType, {
    nullable: true,
    description: "The request that it became part of; null while it stands for itself.",
  })
  async mergedInto(@Root() { mergedInto }: SupportRequestEntity, @Ctx() context: Context) {
    return mergedInto === null ? null : await requestFor(context, mergedInto);
  }

  @FieldResolver(() => SupportRequestType, {
    nullable: true,
    description: "The request that it goes on from, as far as you may see that.",
  })
  async followUpOf(@Root() { followUpOf }: SupportRequestEntity, @Ctx() context: Context) {
    return followUpOf === null ? null : await requestFor(context, followUpOf);
  }
}

function teamsLoader({ db }: Context): DataLoader<string, TeamEntity | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const teams = await db.getRepository(TeamEntity).findBy({ id: In([...ids]) });
    const byId = new Map(teams.map((team) => [team.id, team]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

function siblingsLoader({ db }: Context): DataLoader<string, SupportRequestEntity[]> {
  return new DataLoader(async (origins: readonly string[]) => {
    const siblings = await db.getRepository(SupportRequestEntity).find({
      where: { originId: In([...origins]) },
      order: { createdAt: "ASC", number: "ASC" },
    });
    const byOrigin = Map.groupBy(siblings, ({ originId }) => originId);
    return origins.map((origin) => byOrigin.get(origin) ?? []);
  });
}
