import { lazy } from "react";
import type { RequestSection } from "./request-section.ts";

/**
 * The parts of a request's page beside its conversation, in the order in which they stand in their places: one line a
 * section. What a section takes stands in request-section.ts. All that it asks for is kept under the query key
 * `["requests", …]`, so that it is asked anew after each change.
 */
export const requestSections: readonly RequestSection[] = [
  {
    id: "clocks",
    label: "clocks.section",
    place: "SIDE",
    Section: lazy(() => import("../clocks/ClocksSection.tsx")),
  },
  {
    id: "subject",
    label: "request.section.subject",
    place: "SIDE",
    Section: lazy(() => import("./RequestSubject.tsx")),
  },
  {
    id: "related",
    label: "grouping.section",
    place: "SIDE",
    Section: lazy(() => import("../groups/RelatedSection.tsx")),
  },
  {
    id: "facts",
    label: "request.section.facts",
    place: "TAB",
    Section: lazy(() => import("./facts/FactsSection.tsx")),
  },
  {
    id: "decision",
    label: "request.section.decision",
    place: "TAB",
    Section: lazy(() => import("./decision/DecisionSection.tsx")),
  },
  {
    id: "mail",
    label: "mail.section",
    place: "TAB",
    Section: lazy(() => import("../mail/MailSection.tsx")),
  },
  {
    id: "attachments",
    label: "attachments.label",
    place: "TAB",
    Section: lazy(() => import("../attachments/AttachmentsSection.tsx")),
  },
  {
    id: "tasks",
    label: "tasks.section",
    place: "TAB",
    Section: lazy(() => import("../tasks/TasksSection.tsx")),
  },
  {
    id: "feedback",
    label: "customer_feedback.title",
    place: "TAB",
    Section: lazy(() => import("../feedback/FeedbackSection.tsx")),
  },
  {
    id: "history",
    label: "request.section.history",
    place: "TAB",
    Section: lazy(() => import("./history/HistorySection.tsx")),
  },
  {
    id: "presence",
    label: "live.section",
    place: "CONVERSATION",
    Section: lazy(() => import("../live/PresenceNotice.tsx")),
  },
];
