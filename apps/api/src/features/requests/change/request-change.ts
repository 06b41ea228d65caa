import { Refused, userErrorsOf } from "../../../platform/refusal.ts";
import type { UserError } from "../../../platform/user-error.ts";
import { isOwn, ownScope, readsRequests } from "../read/visible-requests.ts";
import { SupportRequestEntity } from "../record/support-request.entity.ts";
import { inRequestChange, type RequestChange } from "./in-request-change.ts";

export type { RequestChange };

/** The request that a change is made to, as the input names it. */
export interface SeenRequest {
  readonly id: string;
  /** Left out where what was seen does not matter, as for a further message. */
  readonly expectedRevision?: number | null | undefined;
}

/** Somebody else changed the request since the caller saw it. */
class StaleRequest extends Refused {
  readonly request: SupportRequestEntity;

  constructor(request: SupportRequestEntity, expected: number) {
    const { revision } = request;
    const text = {
      en: `You have revision ${expected} of the request; it stands at revision ${revision} now. Look at it, then send expectedRevision ${revision}.`,
      zh: `您持有该请求的第 ${expected} 次修订，当前为第 ${revision} 次。请查看后以 expectedRevision ${revision} 重新提交。`,
    };
    super([{ code: "CONFLICT", field: ["expectedRevision"], text }]);
    this.request = request;
  }
}

export interface RequestOutcome {
  readonly request: SupportRequestEntity | null;
  readonly userErrors: UserError[];
}

type Changing = Pick<RequestChange, "context" | "actor"> & { readonly seen: SeenRequest };
type Work<Payload> = (change: RequestChange, request: SupportRequestEntity) => Promise<Payload>;

/**
 * Does `work` on a request that the caller may see, in one transaction and after whoever changes it at the same time: all
 * of it, or where it is refused nothing. Another's request is refused exactly as one that does not exist.
 * @param nothing the payload of a refusal.
 */
export async function changeRequest<Payload extends object>(
  { context, actor, seen }: Changing,
  nothing: Payload,
  work: Work<Payload>,
): Promise<Payload & RequestOutcome> {
  return await changeRequests({ context, actor }, nothing, async (change) => {
    const request = await lockRequest(change, seen.id);
    requireSeen(request, seen);
    return { ...(await work(change, request)), request };
  });
}

/**
 * Does `work` on several requests, which it locks itself with `lockRequests`; otherwise as `changeRequest` does.
 * @param nothing the payload of a refusal.
 */
export async function changeRequests<Payload extends object>(
  { context, actor }: Pick<RequestChange, "context" | "actor">,
  nothing: Payload,
  work: (change: RequestChange) => Promise<Payload & Pick<RequestOutcome, "request">>,
): Promise<Payload & RequestOutcome> {
  const party = readsRequests(context) ? "STAFF" : "CUSTOMER";
  try {
    const outcome = await inRequestChange({ context, actor, party }, work);
    return { ...outcome, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const request = error instanceof StaleRequest ? error.request : null;
    return { ...nothing, request, userErrors: userErrorsOf(context, error) };
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @throws Refused as a CONFLICT where somebody changed the request since. */
export function requireSeen(request: SupportRequestEntity, { expectedRevision }: SeenRequest): void {
  if (expectedRevision != null && expectedRevision !== request.revision) {
    throw new StaleRequest(request, expectedRevision);
  }
}

/**
 * Several requests by the input's fields that name them, each held as by `lockRequest`, in the order of their ids, so that
 * no two changes wait for each other. @throws Refused as NOT_FOUND naming the field.
 */
export async function lockRequests<Field extends string>(
  change: RequestChange,
  ids: Readonly<Record<Field, string>>,
): Promise<Record<Field, SupportRequestEntity>> {
  const named = Object.entries(ids) as [Field, string][];
  const ordered = named
    .map(([field, id]) => [field, id.toLowerCase()] as const)
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  const locked: Partial<Record<Field, SupportRequestEntity>> = {};
  for (const [field, id] of ordered) locked[field] = await lockRequest(change, id, [field]);
  return locked as Record<Field, SupportRequestEntity>;
}

/**
 * The request, held until the transaction ends. Several are locked in the order of their ids, so that no two changes wait
 * for each other. @throws Refused as NOT_FOUND for another's as for one that does not exist.
 */
export async function lockRequest(
  { context, manager, party }: RequestChange,
  id: string,
  field: string[] = ["id"],
): Promise<SupportRequestEntity> {
  const seesAll = party === "SYSTEM" || readsRequests(context);
  const scope = seesAll ? null : await ownScope(context);
  const seen = UUID.test(id) ? await manager.findOneBy(SupportRequestEntity, { id }) : null;
  const isVisible = seen !== null && (seesAll || (scope !== null && isOwn(seen, scope)));
  // Looked at first, so that nobody waits for, or holds up, what is another's.
  if (!isVisible) throw unknownRequest(field);
  return await manager.findOneOrFail(SupportRequestEntity, { where: { id }, lock: { mode: "pessimistic_write" } });
}

function unknownRequest(field: string[]): Refused {
  const text = {
    en: "There is no such support request among those that you may see. Take its id from your list of requests.",
    zh: "在您可以查看的支持请求中没有该请求。请从您的请求列表中取其 id。",
  };
  return new Refused([{ code: "NOT_FOUND", field, text }]);
}

/** Writes what changed of a request, and that it did. The row that was handed over stands as it is stored afterwards. */
export async function saveRequest(
  { manager, at }: Pick<RequestChange, "manager" | "at">,
  request: SupportRequestEntity,
  parts: Partial<SupportRequestEntity>,
): Promise<void> {
  const changed = { ...parts, updatedAt: new Date(at.epochMilliseconds), revision: request.revision + 1 };
  await manager.update(SupportRequestEntity, { id: request.id }, changed);
  Object.assign(request, changed);
}
