/** How far ahead people look for what ends. */
export const SPANS_IN_DAYS = [30, 90, 180, 365] as const;
