/** What the database has that questions can be about. */
export interface KnownFeedback {
  /** The last day of which there is feedback, in UTC. */
  readonly last: Temporal.PlainDate;
  readonly products: readonly string[];
  readonly agents: readonly string[];
  /** Codes of comments, of which no two are alike. */
  readonly codes: readonly string[];
}

export interface FeedbackQuestion {
  readonly name: string;
  readonly bodies: (known: KnownFeedback) => readonly string[];
}

const FIGURES = "figures { metric value n suppressed interval { low high } }";
const METRICS = `query Metrics($filter: FeedbackFilter!, $groupBy: [FeedbackDimension!], $interval: FeedbackInterval,
    $timeZone: TimeZone, $metrics: [FeedbackMetric!]!) {
  feedbackMetrics(filter: $filter, groupBy: $groupBy, interval: $interval, timeZone: $timeZone, metrics: $metrics) {
    readFrom buckets { label } total { ${FIGURES} buckets { ${FIGURES} } }
    groups { key { dimension value label } ${FIGURES} buckets { ${FIGURES} } } } }`;
const DISTRIBUTION = `query Distribution($filter: FeedbackFilter!, $timeZone: TimeZone) {
  feedbackMetrics(filter: $filter, timeZone: $timeZone, metrics: [SATISFACTION_MEAN]) {
    readFrom total { distribution(scale: SATISFACTION) { step count } } } }`;
const CLAUSES = `query Clauses($filter: FeedbackFilter!, $timeZone: TimeZone) {
  feedbackClauses(filter: $filter, timeZone: $timeZone) { rated low rows { clause suppressed cited citedLow } } }`;
const LIST = `query List($filter: FeedbackFilter, $search: String) {
  feedbackList(filter: $filter, search: $search, first: 25) {
    nodes { id receivedAt type source state satisfaction comment dimensions { dimension value label } } } }`;

const DASHBOARD = ["CSAT", "SATISFACTION_MEAN", "NPS", "CES", "RESPONSE_RATE", "INVITATION_COVERAGE", "VOLUME"];
const ALL_METRICS = [...DASHBOARD, "CES_EASY", "REOPENED_AFTER_GOOD_RATING", "TIME_TO_FEEDBACK"];
const ZONES = ["UTC", "Asia/Shanghai", "Asia/Kathmandu"] as const;
const DIMENSIONS = [
  ...["AGENT", "TEAM", "PRODUCT", "VERSION", "PHASE", "SEGMENT", "PLAN", "COUNTRY", "KIND", "OUTCOME", "CLAUSE"],
  ...["EDITION", "TYPE", "SOURCE", "LANGUAGE"],
];

const body = (query: string, variables: object) => JSON.stringify({ query, variables });

/** The last `months` months, the one that is under way included. */
function period({ last }: KnownFeedback, months: number): { readonly from: string; readonly through: string } {
  const from = last.with({ day: 1 }).subtract({ months: months - 1 });
  return { from: from.toString(), through: last.toString() };
}

const byProduct = (known: KnownFeedback, ask: (product: string) => string) => known.products.map(ask);

const TRENDS = ZONES.flatMap((timeZone): FeedbackQuestion[] => [
  {
    name: `trend, 36 months, all feedback, ${timeZone}`,
    bodies: (known) => [body(METRICS, { filter: period(known, 36), interval: "MONTH", timeZone, metrics: DASHBOARD })],
  },
  {
    name: `trend, 52 weeks, all feedback, ${timeZone}`,
    bodies: (known) => [body(METRICS, { filter: period(known, 12), interval: "WEEK", timeZone, metrics: DASHBOARD })],
  },
  {
    name: `trend, 12 months, one product, ${timeZone}`,
    bodies: (known) =>
      byProduct(known, (product) => {
        const filter = { ...period(known, 12), product: [product] };
        return body(METRICS, { filter, interval: "MONTH", timeZone, metrics: DASHBOARD });
      }),
  },
  {
    name: `trend, 52 weeks, one product, ${timeZone}`,
    bodies: (known) =>
      byProduct(known, (product) => {
        const filter = { ...period(known, 12), product: [product] };
        return body(METRICS, { filter, interval: "WEEK", timeZone, metrics: DASHBOARD });
      }),
  },
  {
    name: `heat map, product × 12 months, ${timeZone}`,
    bodies: (known) => [
      body(METRICS, {
        ...{ filter: period(known, 12), groupBy: ["PRODUCT"], interval: "MONTH", timeZone, metrics: ["CSAT"] },
      }),
    ],
  },
]);

const BREAKDOWNS = DIMENSIONS.map(
  (dimension): FeedbackQuestion => ({
    name: `breakdown by ${dimension}, 12 months`,
    bodies: (known) => [
      body(METRICS, { filter: period(known, 12), groupBy: [dimension], timeZone: "UTC", metrics: DASHBOARD }),
    ],
  }),
);

const OTHERS: readonly FeedbackQuestion[] = [
  {
    name: "all figures at once, 36 months",
    bodies: (known) => [body(METRICS, { filter: period(known, 36), timeZone: "UTC", metrics: ALL_METRICS })],
  },
  {
    name: "distribution of satisfaction, 12 months",
    bodies: (known) => [body(DISTRIBUTION, { filter: period(known, 12), timeZone: "UTC" })],
  },
  {
    name: "clauses in low ratings, 12 months",
    bodies: (known) => [body(CLAUSES, { filter: period(known, 12), timeZone: "UTC" })],
  },
  {
    name: "one product by agent, 12 months",
    bodies: (known) =>
      byProduct(known, (product) => {
        const filter = { ...period(known, 12), product: [product] };
        return body(METRICS, { filter, groupBy: ["AGENT"], timeZone: "UTC", metrics: DASHBOARD });
      }),
  },
  {
    name: "one product by agent, 12 months, Asia/Shanghai",
    bodies: (known) =>
      byProduct(known, (product) => {
        const filter = { ...period(known, 12), product: [product] };
        return body(METRICS, { filter, groupBy: ["AGENT"], timeZone: "Asia/Shanghai", metrics: DASHBOARD });
      }),
  },
  {
    name: "one agent by clause, 12 months",
    bodies: (known) =>
      known.agents.map((agent) => {
        const filter = { ...period(known, 12), agent: [agent] };
        return body(METRICS, { filter, groupBy: ["CLAUSE"], timeZone: "UTC", metrics: DASHBOARD });
      }),
  },
  { name: "comments, newest 25", bodies: () => [body(LIST, {})] },
  {
    name: "comments on one product, newest 25 of 12 months",
    bodies: (known) =>
      byProduct(known, (product) => body(LIST, { filter: { ...period(known, 12), product: [product] } })),
  },
  {
    name: "comments, search for a code, another each time",
    bodies: ({ codes }) => codes.map((search) => body(LIST, { search })),
  },
  { name: "comments, search for a frequent word", bodies: () => [body(LIST, { search: "firewall" })] },
  { name: "comments, search in Chinese", bodies: () => [body(LIST, { search: "防火墙" })] },
];

/** All that the dashboard of feedback asks. */
export const FEEDBACK_QUESTIONS: readonly FeedbackQuestion[] = [...TRENDS, ...BREAKDOWNS, ...OTHERS];
