import type { Actor, Context } from "../../../platform/context.ts";
import { requirePermission } from "../../../platform/permissions.ts";
import { badInput, type Refusal, Refused, refuseAny, userErrorsOf } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { requestFor } from "../../requests/index.ts";
import { telling } from "../bounded-queue.ts";
import { unknownRequest } from "../changes/follow-requests.ts";
import { announcePresence } from "../request-notices.ts";
import { endLook, keepLook, looksAt } from "./looks.ts";
import type { LookAtRequestInput, LookAtRequestPayload, RequestPresenceType } from "./presence.type.ts";

/** Who else of the staff looks at a request. @throws NOT_FOUND. */
export async function presenceAt(context: Context, id: string): Promise<RequestPresenceType[]> {
  const { subject } = requirePermission(context, "requests.read");
  const request = await requestFor(context, id);
  if (request === null) throw unknownRequest(context);
  return (await looksAt(context.db, request.id, subject)).others;
}

/** The same again whenever it is different. A look that ends without a word is found when its time is over. */
export async function followPresence(
  context: Context,
  id: string,
): Promise<AsyncIterableIterator<RequestPresenceType[]>> {
  const { subject } = requirePermission(context, "requests.read");
  const request = await requestFor(context, id);
  if (request === null) throw unknownRequest(context);
  const queue = await context.live.followPresence(request.id);
  let ending: NodeJS.Timeout | undefined;
  let last = "";
  const told = telling(queue, async () => {
    const { others, nextEndMs } = await looksAt(context.db, request.id, subject);
    clearTimeout(ending);
    ending = nextEndMs === null ? undefined : setTimeout(() => queue.push(request.id), nextEndMs + 50).unref();
    const now = JSON.stringify(others);
    if (now === last) return null;
    last = now;
    return others;
  });
  const presence: AsyncIterableIterator<RequestPresenceType[]> = {
    next: () => told.next(),
    async return() {
      clearTimeout(ending);
      await queue.return();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => presence,
  };
  return presence;
}

interface Looker {
  readonly context: Context;
  readonly actor: Actor;
}

/** Notes that somebody looks at a request, writes on it, or has gone; others hear of it where it is news. */
export async function lookAtRequest(
  { context, actor }: Looker,
  input: LookAtRequestInput,
): Promise<LookAtRequestPayload> {
  try {
    refuseAny(pageProblems(input.page));
    const request = await requestFor(context, input.id);
    if (request === null) throw new Refused([unknown]);
    const [subject, name, page] = [actor.subject, actor.name, input.page].map(storableText) as [string, string, string];
    const look = { requestId: request.id, subject, page, name, writing: input.writing };
    await context.db.transaction(async (manager) => {
      const isNews = input.gone ? await endLook(manager, look) : await keepLook(manager, look);
      if (isNews) await announcePresence(manager, request.id);
    });
    return { presence: (await looksAt(context.db, request.id, subject)).others, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { presence: [], userErrors: userErrorsOf(context, error) };
  }
}

function pageProblems(page: string): Refusal[] {
  if (page.trim() !== "" && page.length <= 64) return [];
  const text = {
    en: "Choose a word of 1 to 64 characters for the page, another for each that is open.",
    zh: "请为每个打开的页面选择一个 1 到 64 个字符的标识。",
  };
  return [badInput(["page"], text)];
}

const unknown: Refusal = {
  code: "NOT_FOUND",
  field: ["id"],
  text: { en: "There is no such request. Take its id from `requests`.", zh: "没有该请求。请从 requests 中取其 id。" },
};
