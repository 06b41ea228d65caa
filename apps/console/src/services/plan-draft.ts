import type { UpdatePlanInput } from "../gql/edit-services.ts";
import type { SupportPlanFactsFragment } from "../gql/services.ts";

/** What a plan may promise at a severity, as the API names it. */
export const PROMISED_MINUTES = ["responseMinutes", "nextResponseMinutes", "resolutionMinutes"] as const;
type PromisedMinutes = (typeof PROMISED_MINUTES)[number];

/** Minutes as typed; empty promises nothing. */
export type SeverityDraft = Omit<SupportPlanFactsFragment["severities"][number], PromisedMinutes> &
  Readonly<Record<PromisedMinutes, string>>;

/** A plan as it stands in the form: numbers as they are typed. */
export interface PlanDraft {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
  readonly anyNumber: boolean;
  readonly incidents: string;
  readonly contacts: string;
  readonly severities: readonly SeverityDraft[];
  readonly reason: string;
}

const NO_PROMISE: readonly SeverityDraft[] = [1, 2, 3, 4].map((severity) => ({
  severity,
  counted: "SUPPORT_HOURS",
  responseMinutes: "",
  nextResponseMinutes: "",
  resolutionMinutes: "",
}));

export function planDraft(plan: SupportPlanFactsFragment | null): PlanDraft {
  if (plan === null) {
    const nothing = { code: "", en: "", zh: "", anyNumber: false, incidents: "", contacts: "0", reason: "" };
    return { ...nothing, severities: NO_PROMISE };
  }
  return {
    code: plan.code,
    en: plan.names.en,
    zh: plan.names.zh,
    anyNumber: plan.yearlyIncidents === null,
    incidents: `${plan.yearlyIncidents ?? ""}`,
    contacts: `${plan.namedContacts}`,
    severities: plan.severities.map(({ severity, counted, ...minutes }) => ({
      severity,
      counted,
      responseMinutes: `${minutes.responseMinutes ?? ""}`,
      nextResponseMinutes: `${minutes.nextResponseMinutes ?? ""}`,
      resolutionMinutes: `${minutes.resolutionMinutes ?? ""}`,
    })),
    reason: "",
  };
}

/** Paths of the fields in which no whole number stands where there must be one. */
export function unreadable({ anyNumber, incidents, contacts, severities }: PlanDraft): string[] {
  return [
    ...(anyNumber || isWhole(incidents) ? [] : ["yearlyIncidents"]),
    ...(isWhole(contacts) ? [] : ["namedContacts"]),
    ...severities.flatMap((each) =>
      PROMISED_MINUTES.filter((name) => each[name].trim() !== "" && !isWhole(each[name])).map(
        (name) => `severities.${each.severity}.${name}`,
      ),
    ),
  ];
}

/** What the form says, as the API takes it. Call it once nothing is unreadable. */
export function planInput(draft: PlanDraft): Omit<UpdatePlanInput, "expectedRevision"> {
  return {
    code: draft.code.trim(),
    names: { en: draft.en, zh: draft.zh },
    yearlyIncidents: draft.anyNumber ? null : Number(draft.incidents),
    namedContacts: Number(draft.contacts),
    severities: draft.severities.map(({ severity, counted, ...minutes }) => ({
      severity,
      counted,
      responseMinutes: minutesIn(minutes.responseMinutes),
      nextResponseMinutes: minutesIn(minutes.nextResponseMinutes),
      resolutionMinutes: minutesIn(minutes.resolutionMinutes),
    })),
    reason: draft.reason.trim() === "" ? null : draft.reason,
  };
}

function minutesIn(text: string): number | null {
  return text.trim() === "" ? null : Number(text);
}

function isWhole(text: string): boolean {
  return /^\s*\d{1,9}\s*$/.test(text);
}
