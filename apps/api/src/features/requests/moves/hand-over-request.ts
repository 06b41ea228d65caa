import { badInput, Refused, refuseAny } from "../../../platform/refusal.ts";
import { changeRequest, type RequestOutcome } from "../change/request-change.ts";
import { textProblems } from "../intake/filing-problems.ts";
import { writeMessage } from "../messages/write-message.ts";
import { assign } from "./assign-request.ts";
import type { HandOverRequestInput } from "./move.input.ts";
import type { Mover } from "./move-request.ts";

const HANDED_OVER = "Handed over; see the note.";

/** Gives a request to another agent or team together with what they should know of it: both or neither. */
export async function handOverRequest({ context, actor }: Mover, input: HandOverRequestInput): Promise<RequestOutcome> {
  return await changeRequest({ context, actor, seen: input }, {}, async (change, request) => {
    refuseAny(textProblems(["note"], input.note));
    const { assignee, team } = input;
    const isHandedOver = await assign(change, request, { assignee, team, reason: HANDED_OVER });
    if (!isHandedOver) throw withThemAlready();
    await writeMessage(change, { requestId: request.id, body: input.note, visibility: "INTERNAL" });
    return {};
  });
}

function withThemAlready(): Refused {
  const text = {
    en: "It is with them already. Name another agent or team, or use `addNote` for the note alone.",
    zh: "该请求已由其负责。请指定其他人员或团队；若只需备注，请用 addNote。",
  };
  return new Refused([badInput(["assignee"], text)]);
}
