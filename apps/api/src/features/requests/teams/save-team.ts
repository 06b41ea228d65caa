import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { reasonOf } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { badInput, type Refusal, Refused, refuseAny } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { textProblems } from "../intake/filing-problems.ts";
import { TeamEntity, TeamMemberEntity } from "../record/team.entity.ts";
import type { RetireTeamInput, SaveTeamInput, TeamMemberInput } from "./team.input.ts";
import type { RequestTeamPayload } from "./team.type.ts";
import { changeTeam, lockTeam, recordTeamStep, type TeamChange } from "./team-change.ts";

const LONGEST_NAME = 100;
const LONGEST_PERSON = 200;
const MOST_MEMBERS = 200;

/** Makes a team, or gives one another name or other members. */
export async function saveTeam(context: Context, input: SaveTeamInput): Promise<RequestTeamPayload> {
  return await changeTeam(context, async (change) => {
    refuseAny([...textProblems(["name"], input.name, LONGEST_NAME), ...memberProblems(input.members)]);
    const reason = reasonOf(input.reason);
    const old = input.id == null ? null : await lockTeam(change, input.id, seenRevision(input));
    const before = old === null ? null : { name: old.name, members: await membersOf(change, old) };
    const after = { name: storableText(input.name.trim()), members: wantedMembers(input.members) };
    if (old !== null && isDeepStrictEqual(before, after)) return old;
    const team = await write(change, old, after);
    const [shown, since] = [before === null ? null : audited(before), audited(after)];
    await recordTeamStep(change, { action: "requests.saveTeam", team, before: shown, after: since, reason });
    return team;
  });
}

interface TeamFacts {
  readonly name: string;
  readonly members: readonly TeamMemberInput[];
}

async function write({ manager }: TeamChange, old: TeamEntity | null, { name, members }: TeamFacts) {
  const id = old?.id ?? randomUUID();
  const revision = (old?.revision ?? 0) + 1;
  const team = manager.create(TeamEntity, { id, name, revision, retiredAt: old?.retiredAt ?? null });
  await manager.save(team);
  await manager.delete(TeamMemberEntity, { teamId: id });
  const rows = members.map((member) => ({ ...member, teamId: id }));
  if (rows.length > 0) await manager.insert(TeamMemberEntity, rows);
  return team;
}

async function membersOf({ manager }: TeamChange, { id: teamId }: TeamEntity): Promise<TeamMemberInput[]> {
  const members = await manager.findBy(TeamMemberEntity, { teamId });
  return members.map(({ subject, name }) => ({ subject, name })).sort(bySubject);
}

function wantedMembers(members: readonly TeamMemberInput[]): TeamMemberInput[] {
  const written = ({ subject, name }: TeamMemberInput) => {
    return { subject: storableText(subject.trim()), name: storableText(name.trim()) };
  };
  return members.map(written).sort(bySubject);
}

function bySubject(one: TeamMemberInput, other: TeamMemberInput): number {
  return one.subject < other.subject ? -1 : Number(one.subject > other.subject);
}

function audited({ name, members }: TeamFacts) {
  return { name, members: members.map((member) => `${member.name} (${member.subject})`).join(", ") };
}

function seenRevision({ expectedRevision }: SaveTeamInput): number {
  if (expectedRevision != null) return expectedRevision;
  const text = {
    en: "Give the revision of the team that you saw; `teams` tells it.",
    zh: "请给出您所见团队的修订号；teams 中可查。",
  };
  throw new Refused([badInput(["expectedRevision"], text)]);
}

function memberProblems(members: readonly TeamMemberInput[]): Refusal[] {
  if (members.length > MOST_MEMBERS) {
    const { length } = members;
    const en = `A team has at most ${MOST_MEMBERS} members; these are ${length}. Make a second team.`;
    return [badInput(["members"], { en, zh: `每个团队最多 ${MOST_MEMBERS} 人，此处有 ${length} 人。请另建团队。` })];
  }
  const subjects = members.map(({ subject }) => subject.trim());
  return members.flatMap(({ subject, name }, index) => {
    const place = ["members", String(index)];
    const problems = [
      ...textProblems([...place, "subject"], subject, LONGEST_PERSON),
      ...textProblems([...place, "name"], name, LONGEST_PERSON),
    ];
    if (problems.length > 0 || subjects.indexOf(subject.trim()) === index) return problems;
    const en = `${subject.trim()} stands in the list twice. Leave one out.`;
    return [badInput([...place, "subject"], { en, zh: `${subject.trim()} 在列表中出现两次。请删去一个。` })];
  });
}

/** Has nothing be handed to a team any more. What it has stays with it until somebody takes it. */
export async function retireTeam(context: Context, input: RetireTeamInput): Promise<RequestTeamPayload> {
  return await retireOrRestore(context, input, new Date(context.now().epochMilliseconds));
}

/** Lets a retired team be handed requests again, with the members that it had. */
export async function restoreTeam(context: Context, input: RetireTeamInput): Promise<RequestTeamPayload> {
  return await retireOrRestore(context, input, null);
}

async function retireOrRestore(context: Context, input: RetireTeamInput, retiredAt: Date | null) {
  return await changeTeam(context, async (change) => {
    const reason = reasonOf(input.reason);
    const old = await lockTeam(change, input.id, input.expectedRevision);
    if ((old.retiredAt === null) === (retiredAt === null)) return old;
    const team = change.manager.create(TeamEntity, { ...old, retiredAt, revision: old.revision + 1 });
    await change.manager.save(team);
    const action = retiredAt === null ? "requests.restoreTeam" : "requests.retireTeam";
    const [before, after] = [old, team].map((each) => ({ retiredAt: each.retiredAt?.toISOString() ?? null }));
    await recordTeamStep(change, { action, team, before: before ?? null, after: after ?? {}, reason });
    return team;
  });
}
