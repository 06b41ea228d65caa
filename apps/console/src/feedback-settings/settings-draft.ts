import type { Conflict, ConflictField, Sides } from "../components/conflict-sides.ts";
import type { KeptFeedbackSettingsFragment } from "../gql/feedback-settings.ts";

export type KeptSettings = KeptFeedbackSettingsFragment;

export const SCALE_NAMES = ["SATISFACTION", "EFFORT", "RECOMMEND"] as const;
export const NUMBER_FIELDS = ["restDays", "expiresAfterDays", "suppressBelow"] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** What the API takes for each, both ends included. */
export const RANGES: Readonly<Record<NumberField, { readonly least: number; readonly most: number }>> = {
  restDays: { least: 0, most: 365 },
  expiresAfterDays: { least: 1, most: 90 },
  suppressBelow: { least: 3, most: 1_000 },
};

/** Settings as they are entered: numbers as they are typed. */
export interface SettingsDraft extends Readonly<Record<NumberField, string>> {
  readonly enabled: boolean;
  readonly scales: readonly (typeof SCALE_NAMES)[number][];
}

const FIELDS = ["enabled", "scales", ...NUMBER_FIELDS] as const;
export type SettingsField = (typeof FIELDS)[number];

export function draftOf({ enabled, scales, restDays, expiresAfterDays, suppressBelow }: KeptSettings): SettingsDraft {
  return {
    enabled,
    scales,
    restDays: String(restDays),
    expiresAfterDays: String(expiresAfterDays),
    suppressBelow: String(suppressBelow),
  };
}

export function changedFields(draft: SettingsDraft, kept: SettingsDraft): readonly SettingsField[] {
  return FIELDS.filter((field) => asText(draft, field) !== asText(kept, field));
}

/** What cannot be saved as it is entered. */
export function faultyFields(draft: SettingsDraft): readonly SettingsField[] {
  const numbers = NUMBER_FIELDS.filter((field) => {
    const { least, most } = RANGES[field];
    const number = Number(draft[field]);
    return !/^\d+$/.test(draft[field].trim()) || number < least || number > most;
  });
  return draft.scales.length === 0 ? ["scales", ...numbers] : numbers;
}

export function inputOf({ enabled, scales, restDays, expiresAfterDays, suppressBelow }: SettingsDraft) {
  return {
    enabled,
    // In the order in which they are asked, whichever was ticked first.
    scales: SCALE_NAMES.filter((scale) => scales.includes(scale)),
    restDays: Number(restDays),
    expiresAfterDays: Number(expiresAfterDays),
    suppressBelow: Number(suppressBelow),
  };
}

interface Versions {
  readonly opened: SettingsDraft;
  readonly current: KeptSettings;
  readonly draft: SettingsDraft;
}

/** Somebody saved first: what was opened, what stands there now, and what is wanted, setting by setting. */
export function conflictOf({ opened, current, draft }: Versions): Conflict {
  const now = draftOf(current);
  const fields = FIELDS.map((field): ConflictField => {
    const [expected, theirs, yours] = [asText(opened, field), asText(now, field), asText(draft, field)];
    const clashes = theirs !== expected && yours !== expected && theirs !== yours;
    return { field, expected, current: theirs, yours, clashes };
  });
  const [latest] = current.history;
  return {
    currentRevision: current.revision,
    changedAt: latest?.at ?? new Date(0).toISOString(),
    changedBy: latest?.author ?? "—",
    reason: latest?.reason ?? "—",
    fields: fields.filter(({ expected, current: theirs, yours }) => expected !== theirs || expected !== yours),
  };
}

/** The draft, with theirs where the reader chose so and where only they changed something. */
export function settled({ current, draft }: Omit<Versions, "opened">, sides: Sides): SettingsDraft {
  const now = draftOf(current);
  const taken = FIELDS.filter((field) => sides[field] !== "mine");
  return { ...draft, ...Object.fromEntries(taken.map((field) => [field, now[field]])) };
}

function asText(draft: SettingsDraft, field: SettingsField): string {
  if (field === "enabled") return String(draft.enabled);
  if (field === "scales") return SCALE_NAMES.filter((scale) => draft.scales.includes(scale)).join(", ");
  return draft[field].trim();
}
