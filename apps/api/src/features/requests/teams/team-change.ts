import { type EntityManager, QueryFailedError } from "typeorm";
import { changedParts } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { forgetLoaded } from "../../../platform/loader.ts";
import { Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { TeamEntity } from "../record/team.entity.ts";
import type { RequestTeamPayload } from "./team.type.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface TeamChange {
  readonly context: Context;
  readonly manager: EntityManager;
}

/** Somebody else changed the team since the caller saw it. */
class StaleTeam extends Refused {
  readonly team: TeamEntity;

  constructor(team: TeamEntity, expected: number) {
    const { revision } = team;
    const text = {
      en: `You have revision ${expected} of the team; it stands at revision ${revision} now. Look at it, then send expectedRevision ${revision}.`,
      zh: `您持有该团队的第 ${expected} 次修订，当前为第 ${revision} 次。请查看后以 expectedRevision ${revision} 重新提交。`,
    };
    super([{ code: "CONFLICT", field: ["expectedRevision"], text }]);
    this.team = team;
  }
}

/** Does `work` in one transaction: all of it, or where it is refused nothing. */
export async function changeTeam(
  context: Context,
  work: (change: TeamChange) => Promise<TeamEntity>,
): Promise<RequestTeamPayload> {
  try {
    const team = await context.db.transaction((manager) => work({ context, manager }));
    forgetLoaded(context);
    return { team, userErrors: [] };
  } catch (error) {
    const refused = isNameTaken(error) ? nameTaken() : error;
    if (!(refused instanceof Refused)) throw error;
    return { team: refused instanceof StaleTeam ? refused.team : null, userErrors: userErrorsOf(context, refused) };
  }
}

/** Two may choose a name at the same instant: the database tells. */
function isNameTaken(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return (error.driverError as { readonly constraint?: unknown }).constraint === "team_name";
}

function nameTaken(): Refused {
  const text = {
    en: "Another team has this name, or had it and is retired. Choose another name, or restore that team.",
    zh: "该名称已被另一个团队（或已停用的团队）使用。请另选名称，或恢复该团队。",
  };
  return new Refused([{ code: "CONFLICT", field: ["name"], text }]);
}

/** The team, held until the transaction ends. @throws Refused where there is none such, or somebody changed it since. */
export async function lockTeam({ manager }: TeamChange, id: string, expectedRevision: number): Promise<TeamEntity> {
  const lock = { mode: "pessimistic_write" } as const;
  const team = UUID.test(id) ? await manager.findOne(TeamEntity, { where: { id }, lock }) : null;
  if (team === null) {
    const text = { en: "There is no such team. Take its id from `teams`.", zh: "没有该团队。请从 teams 中取其 id。" };
    throw new Refused([{ code: "NOT_FOUND", field: ["id"], text }]);
  }
  if (team.revision !== expectedRevision) throw new StaleTeam(team, expectedRevision);
  return team;
}

interface TeamStep {
  /** Noun and verb, such as `requests.saveTeam`. */
  readonly action: string;
  readonly team: TeamEntity;
  readonly before: object | null;
  readonly after: object;
  readonly reason: string;
}

/** Writes down what was done to a team: it is the team's history. */
export async function recordTeamStep({ context, manager }: TeamChange, step: TeamStep): Promise<void> {
  const { action, team, before, after, reason } = step;
  const target = { targetType: "RequestTeam", targetId: team.id, targetLabel: team.name };
  const changes = [{ ...target, ...changedParts(before, after) }];
  await context.audit.recordDone(manager, context, { action, at: context.now(), reason, changes });
}
