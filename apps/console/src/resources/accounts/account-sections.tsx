import { lazy } from "react";
import type { AccountSection } from "./account-section.ts";

/** The tabs of an account's page, left to right: one line a section. What a section takes stands in account-section.ts. */
export const accountSections: readonly AccountSection[] = [
  { id: "people", label: "account.section.people", Section: lazy(() => import("./AccountPeople.tsx")) },
  {
    id: "licences",
    label: "licence.found",
    Section: lazy(() => import("../licences/AccountLicences.tsx")),
  },
  { id: "holdings", label: "held.title", Section: lazy(() => import("../../holdings/AccountHoldings.tsx")) },
  {
    id: "eligibility",
    label: "eligibility.title",
    Section: lazy(() => import("../../eligibility/AccountEligibility.tsx")),
  },
  {
    id: "requests",
    label: "request.all",
    permission: "requests.read",
    Section: lazy(() => import("../requests/account/AccountRequests.tsx")),
  },
  { id: "history", label: "account.section.history", Section: lazy(() => import("./AccountHistory.tsx")) },
];
