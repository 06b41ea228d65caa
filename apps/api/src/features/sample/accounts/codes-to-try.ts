import { sampleCode } from "./account-people.ts";

/** A code that somebody may enter in the account A200001, and what comes of it (clause 2.4). */
export interface CodeToTry {
  readonly code: string;
  /** For which product it is said to be, by its slug; nothing where that is not said. */
  readonly product?: string;
  /** `STORED`, or why not, as the API names it. */
  readonly answer: "STORED" | "UNKNOWN" | "WRONG_PRODUCT" | "EXPIRED" | "BLOCKED" | "STORED_HERE" | "STORED_ELSEWHERE";
  readonly why: string;
}

/** Of which account they are tried: the sample company admin administers it. */
export const TRIED_IN = "A200001";

/** In an order in which each can be tried after the other. */
export const CODES_TO_TRY: readonly CodeToTry[] = [
  { code: "SAMPLE-9999-999999", answer: "UNKNOWN", why: "The register has no such code." },
  {
    code: sampleCode(TRIED_IN, 2),
    product: "sample-server-guard",
    answer: "WRONG_PRODUCT",
    why: "The licence is for Sample Mail Gateway.",
  },
  { code: sampleCode(TRIED_IN, 2), answer: "STORED", why: "It was issued to the account and waits to be stored." },
  { code: sampleCode(TRIED_IN, 3), answer: "EXPIRED", why: "No support can rest on it any more." },
  { code: sampleCode(TRIED_IN, 4), answer: "BLOCKED", why: "The vendor blocked it." },
  { code: sampleCode(TRIED_IN, 1), answer: "STORED_HERE", why: "The account keeps it already." },
  {
    code: sampleCode("A200003", 1),
    answer: "STORED_ELSEWHERE",
    why: "Another company keeps it; which one, nobody is told.",
  },
];
