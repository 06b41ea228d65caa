import { isSupported } from "@supportbook/policy";
import type { Actor, Context } from "../../../platform/context.ts";
import { Refused, refuseAny, userErrorsOf } from "../../../platform/refusal.ts";
import { presentDecision } from "../../coverage/index.ts";
import { inRequestChange } from "../change/in-request-change.ts";
import { recordEvent } from "../change/record-event.ts";
import type { RequestChange } from "../change/request-change.ts";
import { RequestDraftEntity } from "../record/request-draft.entity.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import type { FileRequestInput } from "./file-request.input.ts";
import type { FileRequestPayload } from "./file-request-payload.type.ts";
import { filingProblems } from "./filing-problems.ts";
import { type PlannedRequest, planRequests } from "./plan-requests.ts";
import { awaitSameKey, filedBefore, writeRequests } from "./write-requests.ts";

interface FilingOf {
  readonly input: FileRequestInput;
  readonly followUpOf?: SupportRequestEntity;
}

/**
 * Files one request for each problem, all of them or none: request, receipt, message and event in one transaction. The
 * same key by the same person gives what was filed first, however often and wherever it is asked at the same time.
 */
export async function fileRequest(context: Context, actor: Actor, filing: FilingOf): Promise<FileRequestPayload> {
  const { input } = filing;
  try {
    refuseAny(filingProblems(input));
    const before = await filedBefore(context.db.manager, actor.subject, input.idempotencyKey);
    if (before.length > 0) return { requests: before, refused: [], userErrors: [] };
    const planned = await planRequests(context, input);
    if (!input.fileAnyway && planned.some(({ outcome }) => !isSupported(outcome))) return refusal(context, planned);
    const by = { context, actor, party: "CUSTOMER" } as const;
    const requests = await inRequestChange(by, (change) => write(change, filing, planned));
    return { requests, refused: [], userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { requests: [], refused: [], userErrors: userErrorsOf(context, error) };
  }
}

async function write(change: RequestChange, { input, followUpOf }: FilingOf, planned: readonly PlannedRequest[]) {
  const { manager, actor } = change;
  await awaitSameKey(manager, actor.subject, input.idempotencyKey);
  const before = await filedBefore(manager, actor.subject, input.idempotencyKey);
  if (before.length > 0) return before;
  const requests = await writeRequests(change, { input, planned, followUpOf: followUpOf ?? null });
  if (input.draft != null) await endDraft(change, input.draft);
  if (followUpOf !== undefined) {
    const data = { numbers: requests.map(({ number }) => number) };
    await recordEvent(change, { requestId: followUpOf.id, kind: "FOLLOWED_UP", public: true, data });
  }
  return requests;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A draft that is not there, or another's, ends nothing. */
async function endDraft({ manager, actor }: RequestChange, id: string): Promise<void> {
  if (UUID.test(id)) await manager.delete(RequestDraftEntity, { id, ownerSubject: actor.subject });
}

/** Nothing was written: what the rules say to each problem that they refuse, and that it can be filed all the same. */
function refusal(context: Context, planned: readonly PlannedRequest[]): FileRequestPayload {
  const refused = planned.flatMap(({ checked, outcome }, problem) =>
    isSupported(outcome) ? [] : [{ problem, decision: presentDecision(context, checked) }],
  );
  const text = {
    en: "The rules do not support this: see `refused` for what would help. To have it recorded and looked at all the same, file it with fileAnyway.",
    zh: "按规则此请求不受支持：可行的办法见 refused。如仍要登记并请人查看，请以 fileAnyway 提交。",
  };
  const error = new Refused([{ code: "BAD_USER_INPUT", field: ["fileAnyway"], text }]);
  return { requests: [], refused, userErrors: userErrorsOf(context, error) };
}
