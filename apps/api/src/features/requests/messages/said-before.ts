import { Refused } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import type { RequestChange } from "../change/request-change.ts";
import { RequestMessageEntity } from "../record/request-record.entity.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";

/** What the caller said with a key before; null where nothing was. @throws Refused where the key is somebody else's. */
export async function saidBefore(
  { manager, actor }: RequestChange,
  { id: requestId }: SupportRequestEntity,
  key: string,
) {
  const idempotencyKey = storableText(key);
  // Moved by a split or a merge since, it is still what was said here.
  const message = await manager.findOneBy(RequestMessageEntity, [
    { requestId, idempotencyKey },
    { movedFrom: requestId, idempotencyKey },
  ]);
  if (message === null || message.authorSubject === actor.subject) return message;
  const text = { en: "Somebody else used this key here. Choose another.", zh: "该键已被他人在此使用。请另选一个。" };
  throw new Refused([{ code: "CONFLICT", field: ["idempotencyKey"], text }]);
}
