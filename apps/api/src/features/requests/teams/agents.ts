import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { TeamMemberEntity } from "../record/team.entity.ts";
import type { RequestAgent } from "./team.type.ts";

/**
 * Everybody who belongs to a team or was ever handed a request, by name. Who works on requests is few among many requests:
 * the index is asked for the next assignee after each, instead of being read.
 */
export async function knownAgents(db: DataSource): Promise<RequestAgent[]> {
  const next = (after: string) => `(SELECT r.assignee_subject FROM support_request r
    WHERE r.assignee_subject > ${after} ORDER BY r.assignee_subject LIMIT 1)`;
  return await db.query<RequestAgent[]>(`
    WITH RECURSIVE assignee (subject) AS (
      SELECT ${next("''")} UNION ALL SELECT ${next("a.subject")} FROM assignee a WHERE a.subject IS NOT NULL
    ), known (subject, name, rank) AS (
      SELECT m.subject, m.name, 1 FROM team_member m
      UNION ALL
      SELECT a.subject, r.assignee_name, 2 FROM assignee a
      CROSS JOIN LATERAL (SELECT assignee_name FROM support_request WHERE assignee_subject = a.subject LIMIT 1) r
    ), person AS (SELECT DISTINCT ON (subject) subject, name FROM known ORDER BY subject, rank, name)
    SELECT subject, name FROM person ORDER BY name, subject`);
}

/** Whether somebody is among them. */
export async function isKnownAgent(manager: EntityManager, subject: string): Promise<boolean> {
  const [row] = await manager.query<{ known: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM support_request WHERE assignee_subject = $1)
       OR EXISTS (SELECT 1 FROM team_member WHERE subject = $1) AS known`,
    [subject],
  );
  return row?.known === true;
}

/** Who belongs to a team, by name. */
export function teamMembersLoader({ db }: Context): DataLoader<string, RequestAgent[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const members = await db
      .getRepository(TeamMemberEntity)
      .find({ where: { teamId: In([...ids]) }, order: { name: "ASC", subject: "ASC" } });
    const byTeam = Map.groupBy(members, ({ teamId }) => teamId);
    return ids.map((id) => (byTeam.get(id) ?? []).map(({ subject, name }) => ({ subject, name })));
  });
}
