import { randomUUID } from "node:crypto";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import type { Actor, Locale } from "../../../platform/context.ts";
import { analyst } from "../../accounts/accounts-testbed.ts";
import { insertFacts } from "../../feedback/facts/facts-testbed.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
export type Data = any;
type Some = Readonly<Record<string, unknown>>;

const COMPARISON = "verdict difference pValue test previousValue previousN interval { low high }";
const FIGURES = `figures { metric definition value n suppressed interval { low high method } comparison { ${COMPARISON} } }`;
const GROUP = `key { dimension value label } ${FIGURES} buckets { bucket { label from through isPartial } ${FIGURES} }
  distribution(scale: SATISFACTION) { step count share n }`;
const METRICS = `query ($filter: FeedbackFilter!, $metrics: [FeedbackMetric!]!, $groupBy: [FeedbackDimension!],
    $interval: FeedbackInterval, $timeZone: TimeZone, $compareWith: FeedbackFilter, $suppressBelow: Int) {
  feedbackMetrics(filter: $filter, metrics: $metrics, groupBy: $groupBy, interval: $interval, timeZone: $timeZone,
    compareWith: $compareWith, suppressBelow: $suppressBelow) {
    timeZone from through previousFrom previousThrough suppressedBelow readFrom definitions { id metric name gist unit }
    buckets { label } total { ${GROUP} } groups { ${GROUP} } } }`;

interface Asking {
  readonly actor?: Actor;
  readonly locale?: Locale;
}

export interface MetricsBed {
  readonly api: TestApi;
  /** `feedbackMetrics` of November 2026, unless told otherwise. @throws where the answer has errors. */
  metrics(question: Some, asking?: Asking): Promise<Data>;
  /** What it is refused for: `CODE field: message`. */
  refused(question: Some, asking?: Asking): Promise<string>;
  /** So many ratings of a request on 11 November 2026 at noon, unless told otherwise. */
  rated(count: number, some?: Some): Promise<void>;
  /** So many decisions whether to ask, on the same day. */
  decided(count: number, some?: Some): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

export const NOVEMBER = { from: "2026-11-01", through: "2026-11-30" };

const NOTHING = { clauses: [], language: "en", at: "2026-11-11T12:00:00Z" };
const FEEDBACK = { ...NOTHING, basis: "FEEDBACK", type: "RATING", source: "INVITATION" };
const OCCASION = { ...NOTHING, basis: "OCCASION", offered: true, answered: false };

export async function openMetricsBed(): Promise<MetricsBed> {
  const api = await openTestApi();
  const write = async (count: number, fact: Some) => {
    await insertFacts(
      api.db,
      Array.from({ length: count }, () => ({ id: randomUUID(), ...fact })),
    );
  };
  const ask = (question: Some, asking: Asking = {}) =>
    api.query(METRICS, { filter: NOVEMBER, metrics: ["CSAT"], ...question }, { actor: analyst, ...asking });
  return {
    api,
    async metrics(question, asking) {
      const { data, errors } = await ask(question, asking);
      if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
      return data.feedbackMetrics;
    },
    async refused(question, asking) {
      const { errors } = await ask(question, asking);
      return errors
        .map(
          ({ message, extensions }) => `${extensions?.code} ${(extensions?.field as string[])?.join(".")}: ${message}`,
        )
        .join("\n");
    },
    rated: (count, some = {}) => write(count, { ...FEEDBACK, ...some }),
    decided: (count, some = {}) => write(count, { ...OCCASION, ...some }),
    async clear() {
      await api.db.query("TRUNCATE feedback_fact, feedback_delta, feedback_cell");
    },
    close: () => api.close(),
  };
}
