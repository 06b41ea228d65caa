import { type DutyClock, type DutyStep, dutyClock } from "@supportbook/policy";
import {
  makeMove,
  type RequestChange,
  recordEvent,
  type SupportRequestEntity,
  saveRequest,
  writeMessage,
} from "../../requests/index.ts";
import { stepsTaken } from "../history/clock-facts.ts";
import type { ClocksNow } from "./clocks-now.ts";
import { dutyMessage } from "./duty-messages.ts";
import { readClocks } from "./keep-clocks.ts";

/** Takes the step that is due where a customer who was asked does not answer (clause 6.4); at most one at a time. */
export async function takeDutyStep(change: RequestChange, request: SupportRequestEntity): Promise<void> {
  const now = await readClocks(change, request);
  const { duty } = now;
  if (request.category !== "WAITING_FOR_CUSTOMER" || duty.state !== "WAITING" || duty.due === null) return;
  if (duty.due === "REMINDER") await remind(change, request);
  if (duty.due === "WARNING") await warn(change, request, now);
  if (duty.due === "CLOSE") await close(change, request);
}

async function remind(change: RequestChange, request: SupportRequestEntity): Promise<void> {
  await tell(change, request, { step: "REMINDER", closesOn: null });
  await recordEvent(change, { requestId: request.id, kind: "REMINDED", public: true, data: {} });
}

/** From now on the request may be closed, not before the instant that is told here. */
async function warn(change: RequestChange, request: SupportRequestEntity, now: ClocksNow): Promise<void> {
  const closing = closeAfterWarning(change, now);
  if (closing === null) return;
  const { closesAt, closesOn } = closing;
  await tell(change, request, { step: "WARNING", closesOn });
  await saveRequest(change, request, { closeAnnouncedFor: new Date(closesAt) });
  const data = { closesOn, closesAt };
  await recordEvent(change, { requestId: request.id, kind: "CLOSE_ANNOUNCED", public: true, data });
}

/** When the close will come, if the warning is given now; null where no support hours are published by then. */
function closeAfterWarning({ context, at }: RequestChange, { history, facts }: ClocksNow) {
  const taken = [...stepsTaken(facts), { step: "WARNING" as const, at: at.toString() }];
  const plan = context.clockSettings.dutyPlan;
  const duty: DutyClock = dutyClock(history, at.toString(), { plan, taken });
  if (duty.state !== "WAITING" || duty.closesOn === null) return null;
  const closesAt = duty.steps.find(({ step }) => step === "CLOSE")?.at ?? null;
  return closesAt === null ? null : { closesAt, closesOn: duty.closesOn };
}

async function close(change: RequestChange, request: SupportRequestEntity): Promise<void> {
  const { reopenDays } = change.context.clockSettings.windows;
  const publicMessage = dutyMessage(request, { step: "CLOSE", closesOn: null, reopenDays });
  await makeMove(change, request, { move: "CLOSE_UNANSWERED", details: { publicMessage } });
}

async function tell(
  change: RequestChange,
  request: SupportRequestEntity,
  step: { readonly step: DutyStep; readonly closesOn: string | null },
): Promise<void> {
  const { reopenDays } = change.context.clockSettings.windows;
  const body = dutyMessage(request, { ...step, reopenDays });
  await writeMessage(change, { requestId: request.id, body, visibility: "PUBLIC" });
  await saveRequest(change, request, {});
}
