import type { Context } from "../../../platform/context.ts";
import { Refused, refuseAny, userErrorsOf } from "../../../platform/refusal.ts";
import { say } from "../../../platform/say.ts";
import { requestForNumber, type SupportRequestEntity } from "../../requests/index.ts";
import { type TurnOrder, takeTurn } from "../flood/take-turn.ts";
import { requireTicket, spend, ticketSpent } from "./form-ticket.ts";
import type { GiveFeedbackInput, GivenFeedbackPayload } from "./give-feedback.input.ts";
import { elsewhere, givenProblems, giverProblems } from "./given-problems.ts";
import { type Giver, receiveFeedback } from "./receive-feedback.ts";
import { requireCustomer } from "./require-customer.ts";

/** Of one network: a household that has a bad day, and not a machine. */
const TURNS: TurnOrder = { scope: "FORM", most: 20, minutes: 60 };
/** Of all together within an hour: what comes beyond is looked at before it is counted. */
const MOST_UNHELD = 300;

export const THANKS = {
  en: "Thank you. Somebody reads everything that is told us here.",
  zh: "感谢您的反馈。我们会阅读每一条意见。",
};

/** Feedback by the public form (7.1), of whoever is no staff. */
export async function giveFeedback(context: Context, input: GiveFeedbackInput): Promise<GivenFeedbackPayload> {
  return await giving(context, async () => {
    requireCustomer(context);
    await requireTurn(context);
    if ((input.homepage ?? "") !== "") return recordMachine(context);
    requireTicket(context, input.ticket);
    refuseAny([...givenProblems(context, input, "HOME_MOBILE"), ...giverProblems(input)]);
    const request = input.request == null ? null : await ownRequest(context, input.request);
    const held = await isFlooded(context);
    await context.db.transaction(async (manager) => {
      if (!(await spend(context, manager, input.ticket))) throw ticketSpent();
      const place = { source: "FORM", audience: "HOME_MOBILE", accountId: null } as const;
      await receiveFeedback(context, manager, { input, giver: giverOf(context, input), ...place, request, held });
    });
  });
}

/** Thanks for what was taken, and says why not otherwise. */
export async function giving(context: Context, work: () => Promise<void> | void): Promise<GivenFeedbackPayload> {
  try {
    await work();
    return { thanks: say(context.locale, THANKS), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { thanks: null, userErrors: userErrorsOf(context, error) };
  }
}

/** @throws Refused as RATE_LIMITED for whoever sends too much; others are not kept waiting by it. */
export async function requireTurn(context: Context): Promise<void> {
  const turn = await takeTurn(context, TURNS);
  if (turn.taken) return;
  const minutes = Math.max(1, Math.ceil(turn.until.since(context.now()).total("minutes")));
  const text = {
    en: `Much feedback has come from where you are. Try again in ${minutes} minutes; keep what you wrote until then.`,
    zh: `来自您所在网络的反馈过多。请在 ${minutes} 分钟后重试，并保留您写的内容。`,
  };
  throw new Refused([{ code: "RATE_LIMITED", field: null, text }]);
}

/** It is thanked like everybody, so that it learns nothing; the audit has one denial of it, with its address. */
function recordMachine({ audit, actor, origin, requestId, now }: Context): void {
  const told = { actor, origin, requestId, at: now() };
  audit.recordDenied({ action: "feedback.give", reason: "HIDDEN_FIELD_FILLED", target: "giveFeedback", ...told });
}

/** @throws Refused alike for another's request, for one that there is not, and for whoever is not signed in. */
async function ownRequest(context: Context, number: string): Promise<SupportRequestEntity> {
  const { actor } = context;
  const request = actor === null ? null : await requestForNumber(context, number);
  if (request === null || request.requesterSubject !== actor?.subject) {
    const text = {
      en: "You have no support request of this number. Sign in as whoever filed it, take the number from your requests, or leave it out.",
      zh: "您没有该编号的支持请求。请以提交者身份登录并从您的请求中取编号，或将其留空。",
    };
    throw new Refused([{ code: "NOT_FOUND", field: ["request"], text }]);
  }
  if (request.segment !== "HOME_MOBILE") {
    throw new Refused([{ code: "BAD_USER_INPUT", field: ["request"], text: elsewhere }]);
  }
  return request;
}

function giverOf({ actor }: Context, { name, email }: GiveFeedbackInput): Giver {
  const said = (text: string | null | undefined) => (text == null || text.trim() === "" ? null : text.trim());
  return {
    subject: actor?.subject ?? null,
    name: said(name) ?? actor?.name ?? null,
    email: said(email) ?? actor?.email ?? null,
  };
}

/** Whether so much came by the form within the last hour, from wherever, that more of it is looked at first. */
async function isFlooded({ db, now }: Context): Promise<boolean> {
  const since = now().subtract({ hours: 1 }).toString();
  const [row] = await db.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM (
       SELECT 1 FROM feedback WHERE received_at > $1 AND source = 'FORM' LIMIT ${MOST_UNHELD}) recent`,
    [since],
  );
  return (row?.count ?? 0) >= MOST_UNHELD;
}
