import { publishEnum } from "../../platform/enum.ts";
import {
  FEEDBACK_DIMENSIONS,
  FEEDBACK_SOURCES,
  FEEDBACK_STATES,
  FEEDBACK_TYPES,
  type FeedbackDimension,
  type FeedbackSource,
  type FeedbackState,
  type FeedbackType,
} from "./feedback-enums.ts";

export const FeedbackTypeEnum = publishEnum<FeedbackType>(FEEDBACK_TYPES, {
  name: "FeedbackType",
  description: "What the customer says that feedback is (7.1).",
  values: {
    RATING: "An answer to an invitation after a request was processed (6.3).",
    PRAISE: "Something went well.",
    COMPLAINT: "Something went wrong.",
    SUGGESTION: "Something could be better.",
    PROBLEM_WITH_RULES_OR_SITE: "The support rules or the site cannot be understood or used.",
    OTHER: "None of these.",
  },
});

export const FeedbackSourceEnum = publishEnum<FeedbackSource>(FEEDBACK_SOURCES, {
  name: "FeedbackSource",
  description: "How feedback came.",
  values: {
    INVITATION: "By the link of an invitation (6.3).",
    FORM: "By the form for home & mobile (7.1).",
    ACCOUNT: "From a company account (7.2).",
  },
});

export const FeedbackStateEnum = publishEnum<FeedbackState>(FEEDBACK_STATES, {
  name: "FeedbackState",
  description: "What staff make of feedback.",
  values: {
    NEW: "Nobody has looked at it yet.",
    IN_WORK: "Somebody looks into it.",
    ANSWERED: "Whoever gave it was answered.",
    CLOSED: "Nothing more becomes of it.",
  },
});

export const FeedbackDimensionEnum = publishEnum<FeedbackDimension>(FEEDBACK_DIMENSIONS, {
  name: "FeedbackDimension",
  description: "By what feedback can be filtered and grouped, as it was when it was asked for or given.",
  values: {
    AGENT: "Who worked on the request; values are subjects.",
    TEAM: "To which team the request was handed; values are ids.",
    PRODUCT: "Which product it is about; values are slugs.",
    VERSION: "Which version; values are the product's slug, a slash and the version's name.",
    PHASE: "In which phase of its life the version was.",
    SEGMENT: "Home & mobile or business, by the product.",
    PLAN: "Which plan the account held; values are codes.",
    COUNTRY: "Where the customer is.",
    KIND: "What the request was about.",
    OUTCOME: "What the newest receipt of the request said.",
    CLAUSE: "Which clauses it cites; feedback has as many values as clauses.",
    EDITION: "By which edition of the rules it was decided.",
    TYPE: "What the customer says that it is.",
    SOURCE: "How it came.",
    LANGUAGE: "In which language.",
  },
});
