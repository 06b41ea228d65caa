import { type Segment, waitBucketOf } from "@supportbook/policy";
import { type Chance, chanceOf } from "../load-licences-chance.ts";
import type { SampleLanguage } from "./sample-comments.ts";
import { NO_RATING, type SampleRating, sampleRating } from "./sample-ratings.ts";
import {
  type SampleAgent,
  type SampleDimensions,
  type SampleMatters,
  sampleAudience,
  sampleSupport,
} from "./sample-support.ts";

/** Who gives feedback; nobody in particular where a form was sent without an address. */
export interface SampleGiver {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly account: string | null;
}

/** What the sample feedback is made of and from when to when it reaches; milliseconds since 1970. */
export interface SampleFeedbackPlan {
  /** Part of what chance is drawn by: two plans draw independently. */
  readonly name: string;
  readonly feedback: number;
  /** Where the ids of feedback begin; those of occasions begin at `occasionIds`. */
  readonly feedbackIds: number;
  readonly occasionIds: number;
  readonly from: number;
  readonly now: number;
  readonly matters: SampleMatters;
  readonly agents: readonly [SampleAgent, ...SampleAgent[]];
  readonly members: readonly [SampleGiver, ...SampleGiver[]];
  /** Of a hundred pieces of feedback, how many answer an invitation. */
  readonly invitedOf100: number;
  readonly commentedOf100: number;
  readonly comment: (
    chance: Chance,
    locale: SampleLanguage,
    of: { index: number; satisfaction: number | null },
  ) => string;
}

/** It was decided whether to ask for feedback; of what is asked, `answered` says whether it was given. */
export interface SampleOccasion {
  readonly id: string;
  readonly at: number;
  readonly dimensions: SampleDimensions;
  readonly offered: boolean;
  readonly answered: boolean;
}

export interface SampleFeedback extends SampleRating {
  readonly id: string;
  readonly at: number;
  readonly dimensions: SampleDimensions;
  readonly audience: Segment;
  readonly source: "INVITATION" | "FORM" | "ACCOUNT";
  readonly type: "RATING" | "PRAISE" | "COMPLAINT" | "SUGGESTION" | "PROBLEM_WITH_RULES_OR_SITE" | "OTHER";
  readonly wait: number | null;
  readonly reopened: boolean | null;
  readonly comment: string | null;
  readonly giver: SampleGiver;
  readonly state: "NEW" | "IN_WORK" | "ANSWERED" | "CLOSED";
  readonly assignee: SampleAgent | null;
  /** Kept apart as it came amid a flood. */
  readonly isHeld: boolean;
}

/** One piece of feedback, with the invitations around it that were answered or not. */
export interface SampleBatch {
  readonly feedback: SampleFeedback;
  readonly occasions: readonly SampleOccasion[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** So many invitations are sent for each that is answered, roughly: three in ten are. */
const SILENT = [2, 2, 3] as const;
const UNASKED_TYPES = [
  "PRAISE",
  "COMPLAINT",
  "COMPLAINT",
  "SUGGESTION",
  "PROBLEM_WITH_RULES_OR_SITE",
  "OTHER",
] as const;

/** The feedback in place `index` (from 0) of a plan: the same whenever it is asked for on the same day. */
export function sampleFeedback(plan: SampleFeedbackPlan, index: number): SampleBatch {
  const chance = chanceOf(`${plan.name} ${index}`);
  const even = plan.from + Math.floor(((plan.now - plan.from) * index) / plan.feedback);
  const at = Math.min(plan.now - MINUTE, even + chance.upTo(DAY));
  return chance.happens(plan.invitedOf100)
    ? invited(plan, chance, { index, at })
    : unasked(plan, chance, { index, at });
}

interface Place {
  readonly index: number;
  readonly at: number;
}

function invited(plan: SampleFeedbackPlan, chance: Chance, { index, at }: Place): SampleBatch {
  const agent = chance.oneOf(plan.agents);
  const dimensions = sampleSupport(chance, plan.matters, agent);
  const rating = sampleRating(chance, { outcome: null, ...dimensions, isLessLiked: agent.isLessLiked });
  const waited = Math.min(plan.now - at, waitOf(chance));
  const asked = { id: chance.id(plan.occasionIds + 8 * index), at, dimensions, offered: true, answered: true };
  const feedback: SampleFeedback = {
    ...given(plan, chance, { index, at: at + waited, dimensions, ...rating }),
    source: "INVITATION",
    type: "RATING",
    wait: waitBucketOf(waited / MINUTE),
    reopened: chance.happens(4),
  };
  return { feedback, occasions: [asked, ...silent(plan, chance, { index, at })] };
}

/** Between a minute and thirteen days, most within a day: an invitation is good for two weeks. */
function waitOf(chance: Chance): number {
  return Math.floor(2 ** (chance.upTo(1_420) / 100) * MINUTE);
}

/** Who was asked and said nothing, and now and then somebody who was not asked. */
function silent(plan: SampleFeedbackPlan, chance: Chance, { index, at }: Place): SampleOccasion[] {
  const count = chance.oneOf(SILENT) + (chance.happens(40) ? 1 : 0);
  return Array.from({ length: count }, (_, place) => ({
    id: chance.id(plan.occasionIds + 8 * index + place + 1),
    at: Math.min(plan.now - MINUTE, at + chance.upTo(DAY)),
    dimensions: sampleSupport(chance, plan.matters, chance.oneOf(plan.agents)),
    offered: place < 3 && !chance.happens(6),
    answered: false,
  }));
}

function unasked(plan: SampleFeedbackPlan, chance: Chance, place: Place): SampleBatch {
  const dimensions = sampleAudience(chance, plan.matters);
  const type = chance.oneOf(UNASKED_TYPES);
  const isContent = type === "PRAISE" || (type !== "COMPLAINT" && chance.happens(50));
  const felt = isContent ? 4 + chance.upTo(2) : 1 + chance.upTo(3);
  const rating = { ...NO_RATING, satisfaction: chance.happens(40) ? felt : null };
  const feedback = given(plan, chance, { ...place, dimensions, ...rating });
  const source = dimensions.segment === "BUSINESS" ? "ACCOUNT" : "FORM";
  return { feedback: { ...feedback, source, type, wait: null, reopened: null }, occasions: [] };
}

type Told = Place & SampleRating & Pick<SampleFeedback, "dimensions">;

function given(plan: SampleFeedbackPlan, chance: Chance, { index, ...told }: Told) {
  const { segment, language } = told.dimensions;
  const { satisfaction } = told;
  const isCommented = chance.happens(plan.commentedOf100);
  const state = stateAt(chance, plan.now - told.at);
  return {
    ...told,
    isHeld: false,
    id: chance.id(plan.feedbackIds + index),
    audience: segment,
    comment: isCommented ? plan.comment(chance, language, { index, satisfaction }) : null,
    giver: segment === "BUSINESS" ? chance.oneOf(plan.members) : atHome(chance.upTo(1 + plan.feedback)),
    state,
    assignee: state === "IN_WORK" || state === "ANSWERED" ? chance.oneOf(plan.agents) : null,
  };
}

function atHome(person: number): SampleGiver {
  return {
    subject: `sample-home|${person}`,
    name: `Sample person ${person}`,
    email: `person${person}@home.example`,
    account: null,
  };
}

/** Nobody leaves it lying for more than some weeks. */
function stateAt(chance: Chance, age: number): SampleFeedback["state"] {
  if (age > 45 * DAY) return chance.happens(15) ? "ANSWERED" : "CLOSED";
  return chance.oneOf(["NEW", "NEW", "IN_WORK", "ANSWERED", "CLOSED", "CLOSED"]);
}
