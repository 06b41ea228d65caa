/** How the facts of products and versions are read, by their names in the API. */
export const DATE_FIELDS: readonly string[] = [
  "releasedOn",
  "fullSupportEndsOn",
  "supportEndsOn",
  "extendedSupportEndsOn",
  "databaseUpdatesEndOn",
  "longTermSupportFrom",
  "discontinuedOn",
  "latestBuildOn",
];

const FLAG_FIELDS: readonly string[] = ["endedOnUnknownDate", "longTermSupport", "discontinued", "retired"];
const KIND_LIST_FIELDS: readonly string[] = ["undatedMilestones", "unannouncedMilestones"];

export type FactKind = "date" | "flag" | "milestones" | "successor" | "segment" | "licensing" | "json" | "text";

export function factKind(field: string, value: string): FactKind {
  if (DATE_FIELDS.includes(field)) return "date";
  if (FLAG_FIELDS.includes(field)) return "flag";
  if (KIND_LIST_FIELDS.includes(field)) return "milestones";
  if (field === "successorId") return "successor";
  if (field === "segment" || field === "licensing") return field;
  return value.startsWith("[") || value.startsWith("{") ? "json" : "text";
}

/** Lists of words as words; what has parts of its own as `part: value`. */
export function readableJson(text: string): string {
  return flat(JSON.parse(text) as unknown);
}

function flat(value: unknown): string {
  if (Array.isArray(value)) return value.map(flat).join("; ");
  if (typeof value !== "object" || value === null) return String(value);
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== "");
  return parts.map(([name, part]) => `${name}: ${flat(part)}`).join(", ");
}
