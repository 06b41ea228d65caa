import { warningsDue } from "@supportbook/policy";
import { makeMove, type RequestChange, recordEvent, type SupportRequestEntity } from "../../requests/index.ts";
import { readClocks, warningsGiven } from "./keep-clocks.ts";
import { RequestClockWarningEntity } from "./request-clock-warning.entity.ts";
import { takeDutyStep } from "./take-duty-step.ts";

/** Warns of promises, reminds, warns or lets go a customer who does not answer, closes what nobody objected to. */
export async function lookAfter(change: RequestChange, request: SupportRequestEntity): Promise<void> {
  await giveWarnings(change, request);
  await takeDutyStep(change, request);
  await closeResolved(change, request);
}

/** Tells the desk, and never the customer, that a promise is about to be broken or was. */
async function giveWarnings(change: RequestChange, request: SupportRequestEntity): Promise<void> {
  const { context, manager, at } = change;
  const { id: requestId } = request;
  const { history } = await readClocks(change, request);
  const asked = { thresholds: context.clockSettings.warnBefore, given: await warningsGiven(change, requestId) };
  for (const { metric, left, key, dueAt } of warningsDue(history, asked, at.toString()).due) {
    await manager.insert(RequestClockWarningEntity, { requestId, key, givenAt: new Date(at.epochMilliseconds) });
    const kind = left === "PT0S" ? "BREACHED" : "BREACH_NEAR";
    await recordEvent(change, { requestId, kind, public: false, data: { metric, left, dueAt } });
  }
}

async function closeResolved(change: RequestChange, request: SupportRequestEntity): Promise<void> {
  const { context, at } = change;
  if (request.category !== "RESOLVED") return;
  const { confirmDays } = context.clockSettings.windows;
  const over = Temporal.Instant.fromEpochMilliseconds(request.categorySince.getTime()).add({ hours: confirmDays * 24 });
  if (Temporal.Instant.compare(at, over) >= 0) await makeMove(change, request, { move: "CLOSE_RESOLVED", details: {} });
}
