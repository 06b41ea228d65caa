import { randomUUID } from "node:crypto";
import type { Locale } from "../../../platform/context.ts";
import { isMailAddress } from "../../../platform/mail-address.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { say } from "../../../platform/say.ts";
import { storableText } from "../../../platform/storable.ts";
import { domainOf, writeMail } from "../../mail/index.ts";
import type { FeedbackEntity } from "../record/feedback.entity.ts";
import { changeFeedback, type FeedbackChange, type Worker } from "./change-feedback.ts";
import { FeedbackAnswerEntity } from "./feedback-answer.entity.ts";
import { requireReleased } from "./require-released.ts";
import type { AnswerFeedbackInput, FeedbackPayload } from "./triage.input.ts";

const LONGEST_ANSWER = 10_000;
const LONGEST_QUOTE = 500;

/** Answers feedback, by mail where there is an address; the audit knows that, and not with what words. */
export async function answerFeedback(worker: Worker, input: AnswerFeedbackInput): Promise<FeedbackPayload> {
  return await changeFeedback(worker, input, async (change, feedback) => {
    requireReleased(feedback);
    requireReachable(feedback);
    const text = requiredText(input.text);
    const { manager, actor, at } = change;
    const id = randomUUID();
    const answered = await manager.countBy(FeedbackAnswerEntity, { feedbackId: feedback.id });
    const mailId = await mailAnswer(change, feedback, { id, text });
    const answer = { id, feedbackId: feedback.id, at: new Date(at.epochMilliseconds), text, mailId };
    const author = { authorSubject: actor.subject, authorName: actor.name };
    await manager.insert(FeedbackAnswerEntity, { ...answer, ...author });
    const before = { state: feedback.state, answers: answered };
    const after = { state: "ANSWERED", answers: answered + 1 };
    return { action: "feedback.answer", parts: { state: "ANSWERED" }, before, after };
  });
}

function requireReachable({ giverEmail, giverSubject }: FeedbackEntity): void {
  if (giverEmail !== null || giverSubject !== null) return;
  throw new Refused([
    badInput(["id"], {
      en: "An answer would reach nobody: whoever gave this feedback was not signed in and left no address, or it was erased.",
      zh: "答复无法送达：提交者未登录且未留下邮箱，或其信息已被删除。",
    }),
  ]);
}

function requiredText(text: string): string {
  const written = storableText(text.trim());
  if (written.length > 0 && written.length <= LONGEST_ANSWER) return written;
  throw new Refused([
    badInput(["text"], {
      en: `The answer has ${written.length} characters; write 1 to ${LONGEST_ANSWER}.`,
      zh: `答复有 ${written.length} 个字符；请填写 1 至 ${LONGEST_ANSWER} 个字符。`,
    }),
  ]);
}

interface Answer {
  readonly id: string;
  readonly text: string;
}

/** @returns the mail's `Message-ID`; null where no address is known. */
async function mailAnswer(
  { context, manager, at }: FeedbackChange,
  feedback: FeedbackEntity,
  { id, text }: Answer,
): Promise<string | null> {
  const { giverEmail: recipient, locale } = feedback;
  if (recipient === null || !isMailAddress(recipient)) return null;
  const mailId = `<feedback.${id}@${domainOf(context.mail.from.address)}>`;
  const language: Locale = locale === "zh-CN" ? "zh-CN" : "en";
  await writeMail(manager, at, {
    kind: "FEEDBACK",
    requestId: null,
    messageId: null,
    recipient,
    subject: say(language, { en: "Your feedback on our support", zh: "关于您对我们支持服务的反馈" }),
    body: letterOf(feedback, text, language),
    mailId,
    thread: [],
    replyTo: null,
  });
  return mailId;
}

function letterOf({ giverName, comment }: FeedbackEntity, text: string, locale: Locale): string {
  const hello = giverName === null ? { en: "Hello,", zh: "您好：" } : null;
  const quoted = (comment ?? "").slice(0, LONGEST_QUOTE).replace(/^/gm, "> ");
  return [
    say(locale, hello ?? { en: `Hello ${giverName},`, zh: `${giverName}，您好：` }),
    text,
    ...(comment === null ? [] : [say(locale, { en: "You had told us:", zh: "您曾告诉我们：" }), quoted]),
  ].join("\n\n");
}
