import { SEVERITIES, type Severity } from "@supportbook/policy";
import { IsNull } from "typeorm";
import { reasonOf, requiredReason } from "../../../platform/change-reason.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { recordEvent } from "../change/record-event.ts";
import { changeRequest, type RequestChange, type RequestOutcome, saveRequest } from "../change/request-change.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { TeamEntity } from "../record/team.entity.ts";
import type { AssignRequestInput, SetSeverityInput } from "./move.input.ts";
import { type Mover, requireNamed } from "./move-request.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Hands a request to an agent, a team or both, or takes it from them. */
export async function assignRequest({ context, actor }: Mover, input: AssignRequestInput): Promise<RequestOutcome> {
  return await changeRequest({ context, actor, seen: input }, {}, async (change, request) => {
    await assign(change, request, input);
    return {};
  });
}

/** @returns whether anything changed by it. @throws Refused for a person without a name, and a team that there is not. */
export async function assign(
  change: RequestChange,
  request: SupportRequestEntity,
  input: Assignment,
): Promise<boolean> {
  const reason = reasonOf(input.reason);
  const parts = { ...assigneeIn(input), ...(await teamIn(change, input)) };
  const changed = Object.entries(parts).filter(([name, value]) => request[name as keyof typeof parts] !== value);
  if (changed.length === 0) return false;
  await saveRequest(change, request, parts);
  const { id: requestId, assigneeName: assignee, teamId: team } = request;
  await recordEvent(change, { requestId, kind: "ASSIGNED", public: false, data: { assignee, team, reason } });
  return true;
}

type Assignment = Pick<AssignRequestInput, "assignee" | "team" | "reason">;
type Assigned = Pick<SupportRequestEntity, "assigneeSubject" | "assigneeName" | "teamId">;

function assigneeIn({ assignee }: Assignment): Partial<Assigned> {
  if (assignee === undefined) return {};
  if (assignee === null) return { assigneeSubject: null, assigneeName: null };
  requireNamed(assignee);
  const { subject, name } = assignee;
  return { assigneeSubject: storableText(subject.trim()), assigneeName: storableText(name.trim()) };
}

async function teamIn({ manager }: RequestChange, { team }: Assignment): Promise<Partial<Assigned>> {
  if (team == null) return team === null ? { teamId: null } : {};
  const found = UUID.test(team) ? await manager.findOneBy(TeamEntity, { id: team, retiredAt: IsNull() }) : null;
  if (found !== null) return { teamId: found.id };
  const text = { en: "There is no such team. Take its id from `teams`.", zh: "没有该团队。请从 teams 中取其 id。" };
  throw new Refused([{ code: "NOT_FOUND", field: ["team"], text }]);
}

/** Says how urgent a request is. What was promised for the time before stays in its history. */
export async function setSeverity({ context, actor }: Mover, input: SetSeverityInput): Promise<RequestOutcome> {
  return await changeRequest({ context, actor, seen: input }, {}, async (change, request) => {
    await rate(change, request, input);
    return {};
  });
}

/** @throws Refused without a reason, and for a severity that there is not. */
export async function rate(
  change: RequestChange,
  request: SupportRequestEntity,
  input: Pick<SetSeverityInput, "severity"> & { readonly reason?: string | null | undefined },
): Promise<void> {
  const reason = requiredReason(input.reason);
  const severity = knownSeverity(input.severity ?? null);
  const from = request.severity;
  if (severity === from) return;
  await saveRequest(change, request, { severity });
  const data = { from, to: severity, reason };
  await recordEvent(change, { requestId: request.id, kind: "SEVERITY_CHANGED", public: true, data });
}

function knownSeverity(severity: number | null): Severity | null {
  const known: readonly number[] = SEVERITIES;
  if (severity === null || known.includes(severity)) return severity as Severity | null;
  throw new Refused([
    badInput(["severity"], {
      en: `${severity} is not a severity. Give 1 (most urgent) to 4, or null where it is not known.`,
      zh: `${severity} 不是有效的严重级别。请填 1（最紧急）到 4；未知时填 null。`,
    }),
  ]);
}
