import { badInput, Refused } from "../../../platform/refusal.ts";
import type { RequestChange } from "../change/request-change.ts";
import { RequestMessageEntity } from "../record/request-record.entity.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";

const MOST_MESSAGES = 500;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The messages that a split takes along, each once.
 * @throws Refused where one is not of the request, or one of the two would be left with nothing that the customer can read.
 */
export async function messagesToMove(
  { manager }: RequestChange,
  { id, number }: SupportRequestEntity,
  chosen: readonly string[],
): Promise<string[]> {
  if (chosen.length === 0 || chosen.length > MOST_MESSAGES) throw wrongCount(chosen.length);
  const said = await manager.find(RequestMessageEntity, {
    where: { requestId: id },
    select: { id: true, visibility: true },
  });
  const byId = new Map(said.map((message) => [message.id, message]));
  const unknown = chosen.findIndex((each) => !UUID.test(each) || !byId.has(each.toLowerCase()));
  if (unknown >= 0) throw unknownMessage(unknown, number);
  const wanted = new Set(chosen.map((each) => each.toLowerCase()));
  const readable = said.filter(({ visibility }) => visibility === "PUBLIC");
  const taken = readable.filter((message) => wanted.has(message.id));
  if (taken.length === 0) throw nothingToRead();
  if (taken.length === readable.length) throw nothingLeft(number);
  return [...wanted];
}

function wrongCount(count: number): Refused {
  const text = {
    en: `There are ${count} messages; choose 1 to ${MOST_MESSAGES} that tell of the other problem.`,
    zh: `共选择了 ${count} 条消息；请选择 1 至 ${MOST_MESSAGES} 条讲述另一问题的消息。`,
  };
  return new Refused([badInput(["messages"], text)]);
}

function unknownMessage(index: number, number: string): Refused {
  const text = {
    en: `There is no such message in the request ${number}. Take the ids from its messages.`,
    zh: `请求 ${number} 中没有该消息。请从其 messages 中取 id。`,
  };
  return new Refused([{ code: "NOT_FOUND", field: ["messages", String(index)], text }]);
}

function nothingToRead(): Refused {
  const text = {
    en: "The customer could read nothing in the new request: choose at least one message that is no internal note.",
    zh: "客户在新请求中将看不到任何内容：请至少选择一条非内部备注的消息。",
  };
  return new Refused([badInput(["messages"], text)]);
}

function nothingLeft(number: string): Refused {
  const text = {
    en: `The customer would find nothing left to read in ${number}: leave at least one message there.`,
    zh: `客户在 ${number} 中将看不到任何内容：请至少留下一条消息。`,
  };
  return new Refused([badInput(["messages"], text)]);
}
