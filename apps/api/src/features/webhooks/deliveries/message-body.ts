import type { EntityManager } from "typeorm";
import { type RequestEventEntity, RequestMessageEntity, SupportRequestEntity } from "../../requests/index.ts";

/** Of what belongs to an event, the part that names no person and gives no reason. */
const FACTS = ["move", "from", "to", "outcome", "position", "message", "visibility"];

export const TEST_KIND = "TEST";

/** `request.severity_changed`, by which receivers choose what to do. */
export function typeOf(kind: string): string {
  return kind === TEST_KIND ? "webhook.test" : `request.${kind.toLowerCase()}`;
}

/**
 * What is told of an event: ids, kinds and facts. What people wrote goes along only where the endpoint asks for it, and
 * what is internal never does. Built once, so that every attempt sends the same.
 */
export async function bodyOfEvent(
  manager: EntityManager,
  event: RequestEventEntity,
  withText: boolean,
): Promise<string> {
  const { id: eventId, requestId, kind, at, actorKind } = event;
  const request = await manager.findOneByOrFail(SupportRequestEntity, { id: requestId });
  const { number, segment, productId, accountId } = request;
  const known = event.data as Readonly<Record<string, unknown>>;
  const facts = Object.fromEntries(Object.entries(known).filter(([name]) => FACTS.includes(name)));
  return JSON.stringify({
    type: typeOf(kind),
    timestamp: at.toISOString(),
    data: {
      eventId,
      kind,
      by: actorKind,
      internal: !event.public,
      request: {
        id: requestId,
        number,
        segment,
        productId,
        accountId,
        ...(withText ? { subject: request.subject } : {}),
      },
      facts,
      ...(withText ? await textOf(manager, event) : {}),
    },
  });
}

async function textOf(manager: EntityManager, { kind, public: isPublic, data }: RequestEventEntity) {
  if (kind !== "MESSAGE" || !isPublic) return {};
  const { message: id } = data as { readonly message?: string };
  const said = id === undefined ? null : await manager.findOneBy(RequestMessageEntity, { id, visibility: "PUBLIC" });
  return said === null ? {} : { text: said.body };
}

/** So that somebody can see their endpoint work before anything happens. */
export function bodyOfTest(at: Date): string {
  return JSON.stringify({ type: typeOf(TEST_KIND), timestamp: at.toISOString(), data: { kind: TEST_KIND } });
}
