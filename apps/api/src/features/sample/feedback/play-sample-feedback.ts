import type { RequestKind } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { type SampleBatch, type SampleFeedback, type SampleFeedbackPlan, sampleFeedback } from "./bulk-feedback.ts";
import { DESK_IDS } from "./feedback-ids.ts";
import { nameSamples } from "./load-feedback.ts";
import { rateableMatters } from "./rated-matters.ts";
import { sampleComment } from "./sample-comments.ts";
import { sampleMembers } from "./sample-members.ts";
import { sortMatters } from "./sample-support.ts";
import { writeSampleFeedback } from "./write-feedback.ts";

const FEEDBACK = 1_360;
/** Of these, what nobody asked for is in all states of work. */
const NEW_ONES = 40;
const STATES = ["NEW", "IN_WORK", "ANSWERED", "CLOSED"] as const;
const DAY = 86_400_000;
/** A year and a month, so that a year ago is there to compare with. */
const DAYS = 396;
const PRODUCTS = [
  ...["sample-endpoint-protection", "sample-home-shield", "sample-mail-gateway", "sample-server-guard"],
  "sample-password-vault",
];
const KINDS: readonly RequestKind[] = [
  ...(["SOFTWARE_FAULT", "FALSE_POSITIVE", "LICENCE_RECOVERY", "DISINFECTION_ADVICE", "TRAINING"] as const),
  "ONSITE_OR_REMOTE_SESSION",
];

/** Has the invented vendor's desk begin with the feedback of a year and a month: every dashboard shows something. */
export async function playSampleFeedback(context: Context): Promise<void> {
  const plan = await planOf(context);
  const batches = Array.from({ length: FEEDBACK }, (_, place) => onTheDesk(plan, place));
  await nameSamples(context, plan.agents);
  await context.db.transaction((manager) => writeSampleFeedback(manager, context.secrets, batches));
}

async function planOf(context: Context): Promise<SampleFeedbackPlan> {
  const matters = await rateableMatters(context, { products: PRODUCTS, versionsOfProduct: 3, kinds: KINDS });
  const now = context.now().epochMilliseconds;
  return {
    name: "sample desk feedback",
    feedback: FEEDBACK,
    ...DESK_IDS,
    from: now - DAYS * DAY,
    now,
    matters: sortMatters(matters),
    agents: [
      { subject: "sample-support-agent", name: "Sample support agent", isLessLiked: false },
      { subject: "sample-support-agent-2", name: "Second sample support agent", isLessLiked: true },
    ],
    members: await sampleMembers(context, ["A200001", "A200604"]),
    invitedOf100: 65,
    commentedOf100: 45,
    comment: (chance, locale, { satisfaction }) => sampleComment(chance, locale, satisfaction),
  };
}

/** What nobody asked for is always said in words; of what is new, some is in each state. */
function onTheDesk(plan: SampleFeedbackPlan, place: number): SampleBatch {
  const batch = sampleFeedback(plan, place);
  if (place === FEEDBACK - 1) return { feedback: held(plan, place), occasions: [] };
  if (batch.feedback.source === "INVITATION") return batch;
  const { feedback } = sampleFeedback({ ...plan, commentedOf100: 100 }, place);
  if (place < FEEDBACK - NEW_ONES) return { ...batch, feedback };
  const state = STATES[place % STATES.length] ?? "NEW";
  const [assignee] = plan.agents;
  return { ...batch, feedback: { ...feedback, state, assignee: state === "NEW" ? null : assignee } };
}

/** It came amid a flood, so that somebody has to look at it first. */
function held(plan: SampleFeedbackPlan, place: number): SampleFeedback {
  const { feedback } = sampleFeedback({ ...plan, invitedOf100: 0, commentedOf100: 100 }, place);
  return { ...feedback, isHeld: true, state: "NEW", assignee: null };
}
