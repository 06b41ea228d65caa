/** As long as the API takes, in characters. */
export const LONGEST_REASON = 1_000;
