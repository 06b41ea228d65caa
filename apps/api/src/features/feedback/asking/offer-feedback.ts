import { randomUUID } from "node:crypto";
import { calendarDateOf, feedbackOffer, type ReasonNotAsked } from "@supportbook/policy";
import type { Locale } from "../../../platform/context.ts";
import { domainOf, writeMail } from "../../mail/index.ts";
import type { RequestChange } from "../../requests/index.ts";
import { writeFact } from "../facts/write-fact.ts";
import { FeedbackOccasionEntity } from "../record/feedback-occasion.entity.ts";
import { circumstancesOf, type EndedRequest } from "./circumstances.ts";
import { feedbackSettings } from "./feedback-settings.ts";
import { handlingSnapshot, nameHandlers } from "./handling-snapshot.ts";
import { invitationLetter, invitationSubject } from "./invitation-letter.ts";
import { newSurveyToken, surveyPath } from "./survey-token.ts";

/**
 * Decides whether the requester is asked how the service was (6.3), and writes down what was decided whichever way it was,
 * with all that it is counted by. Decisions about a person wait for one another, so that two of them do not ask at once.
 */
export async function offerFeedback(change: RequestChange, ended: EndedRequest): Promise<void> {
  const { manager } = change;
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('feedback ' || $1, 0))", [
    ended.person.toString("hex"),
  ]);
  const settings = await feedbackSettings(manager);
  const { facts, address } = await circumstancesOf(change, ended);
  const offer = feedbackOffer(facts, { days: settings.restDays, turnedOff: !settings.enabled });
  const reasons = offer.offered ? [] : offer.reasons.map(({ reason }) => reason);
  const expiresAt = change.at.add({ hours: 24 * settings.expiresAfterDays });
  const invitation = { scales: settings.scales, expiresAt, address };
  await (reasons.length === 0 ? invite(change, ended, invitation) : decline(change, ended, reasons));
}

async function decline(change: RequestChange, ended: EndedRequest, reasons: ReasonNotAsked[]): Promise<void> {
  await writeOccasion(change, ended, { ...NOTHING_ASKED, id: randomUUID(), reasons });
}

interface Invitation {
  readonly scales: string[];
  readonly expiresAt: Temporal.Instant;
  readonly address: string | null;
}

async function invite(change: RequestChange, ended: EndedRequest, { scales, expiresAt, address }: Invitation) {
  const { context, manager, at } = change;
  const { request } = ended;
  if (address === null) throw new Error("somebody without an address was asked");
  const [id, { token, hash: tokenHash }] = [randomUUID(), newSurveyToken()];
  const until = new Date(expiresAt.epochMilliseconds);
  await writeOccasion(change, ended, { id, offered: true, reasons: [], tokenHash, scales, expiresAt: until });
  const { from, publicUrl } = context.mail;
  const locale: Locale = request.locale === "zh-CN" ? "zh-CN" : "en";
  // The day before the one on which the instant lies.
  const through = calendarDateOf(expiresAt.subtract({ hours: 24 }), context.vendorTimeZone);
  await writeMail(manager, at, {
    kind: "FEEDBACK",
    requestId: request.id,
    messageId: null,
    recipient: address,
    subject: invitationSubject(request, locale),
    body: invitationLetter({ request, locale, through }),
    mailId: `<feedback.${id}@${domainOf(from.address)}>`,
    thread: [],
    replyTo: null,
    sealedLink: context.secrets.seal(`${publicUrl}${surveyPath(token)}`),
  });
}

type Decided = Pick<FeedbackOccasionEntity, "id" | "offered" | "reasons" | "tokenHash" | "scales" | "expiresAt">;
const NOTHING_ASKED = { offered: false, tokenHash: null, scales: [], expiresAt: null };

async function writeOccasion(change: RequestChange, { request, person }: EndedRequest, decided: Decided) {
  const { manager } = change;
  const { id, offered } = decided;
  const at = new Date(change.at.epochMilliseconds);
  const { id: requestId, locale } = request;
  const row = manager.create(FeedbackOccasionEntity, { ...decided, requestId, at, person, locale, answeredAt: null });
  await manager.insert(FeedbackOccasionEntity, row);
  const snapshot = await handlingSnapshot(change, request);
  const answered = offered ? { answered: false } : {};
  await writeFact(manager, { ...snapshot, id, at, basis: "OCCASION", offered, ...answered });
  await nameHandlers(manager, request);
}
