import type { FeedbackMetrics } from "../../../feedback-metrics/index.ts";
import type { Mailing } from "../mailing.ts";
import type { Table } from "./report-tables.ts";

/** A report on its way, and what it came to. */
export interface LetterNews extends Mailing {
  readonly metrics: FeedbackMetrics;
}

/** What a letter says, whatever it is written as. */
export interface LetterParts {
  readonly language: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly tables: readonly Table[];
  readonly definitions: readonly string[];
  readonly link: string;
  readonly foot: readonly string[];
}
