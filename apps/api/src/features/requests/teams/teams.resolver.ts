import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { IsNull } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { historyOf, RecordChange } from "../../audit/index.ts";
import { readsRequests } from "../read/visible-requests.ts";
import { TeamEntity } from "../record/team.entity.ts";
import { knownAgents, teamMembersLoader } from "./agents.ts";
import { restoreTeam, retireTeam, saveTeam } from "./save-team.ts";
import { RetireTeamInput, SaveTeamInput } from "./team.input.ts";
import { RequestAgent, RequestTeamPayload, RequestTeamType } from "./team.type.ts";

const READ = "requests.read";
const CONFIGURE = "requests.configure";
const INPUT = { description: "What to do." };

/** The teams to which requests are handed, and who is in them. */
@Resolver(() => RequestTeamType)
export class TeamsResolver {
  @Query(() => [RequestTeamType], {
    description: guarded(READ, "The teams to which requests can be handed, by name."),
  })
  async teams(
    @Ctx() context: Context,
    @Arg("retired", () => Boolean, { defaultValue: false, description: "Whether the retired ones, too." })
    retired: boolean,
  ): Promise<RequestTeamType[]> {
    requirePermission(context, READ);
    const where = retired ? {} : { retiredAt: IsNull() };
    return await context.db.getRepository(TeamEntity).find({ where, order: { name: "ASC" } });
  }

  @Query(() => [RequestAgent], {
    description: guarded(READ, "Everybody who belongs to a team or was ever handed a request, by name."),
  })
  async agents(@Ctx() context: Context): Promise<RequestAgent[]> {
    requirePermission(context, READ);
    return await knownAgents(context.db);
  }

  @FieldResolver(() => [RequestAgent], {
    description: "Who belongs to it, by name; empty for whoever is no staff with requests.read.",
  })
  async members(@Root() { id }: TeamEntity, @Ctx() context: Context): Promise<RequestAgent[]> {
    return readsRequests(context) ? await loaderFor(context, teamMembersLoader).load(id) : [];
  }

  @FieldResolver(() => [RecordChange], {
    description: "Its latest hundred changes, newest first; empty for whoever is no staff with requests.read.",
  })
  async history(@Root() { id }: TeamEntity, @Ctx() context: Context): Promise<RecordChange[]> {
    return readsRequests(context) ? await historyOf(context, "RequestTeam", id) : [];
  }

  @Mutation(() => RequestTeamPayload, { description: guarded(CONFIGURE, "Makes a team, or changes one.") })
  async saveTeam(
    @Ctx() context: Context,
    @Arg("input", () => SaveTeamInput, INPUT) input: SaveTeamInput,
  ): Promise<RequestTeamPayload> {
    requirePermission(context, CONFIGURE);
    return await saveTeam(context, input);
  }

  @Mutation(() => RequestTeamPayload, {
    description: guarded(CONFIGURE, "Has nothing be handed to a team any more; what it has stays with it."),
  })
  async retireTeam(
    @Ctx() context: Context,
    @Arg("input", () => RetireTeamInput, INPUT) input: RetireTeamInput,
  ): Promise<RequestTeamPayload> {
    requirePermission(context, CONFIGURE);
    return await retireTeam(context, input);
  }

  @Mutation(() => RequestTeamPayload, { description: guarded(CONFIGURE, "Lets a retired team go on.") })
  async restoreTeam(
    @Ctx() context: Context,
    @Arg("input", () => RetireTeamInput, INPUT) input: RetireTeamInput,
  ): Promise<RequestTeamPayload> {
    requirePermission(context, CONFIGURE);
    return await restoreTeam(context, input);
  }
}
