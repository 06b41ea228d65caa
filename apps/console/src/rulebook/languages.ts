/** The reader's language alone, or both side by side. */
export const LANGUAGES = ["one", "both"] as const;
export type Languages = (typeof LANGUAGES)[number];
