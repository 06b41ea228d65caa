import type { Text } from "../text.ts";

/** Which way a figure improves; `NEITHER`: more of it is no praise and no blame. */
export const DIRECTIONS = ["HIGHER_IS_BETTER", "LOWER_IS_BETTER", "NEITHER"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** `SHARE`: 0–1. `STEPS`: on the scale of the question. `POINTS`: −100 to 100. `MINUTES`, `COUNT`. */
export const METRIC_UNITS = ["SHARE", "STEPS", "POINTS", "MINUTES", "COUNT"] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** What a figure means. The id is stable: a definition that changes its meaning gets another number at its end. */
export interface MetricDefinition {
  readonly id: string;
  readonly name: Text;
  readonly gist: Text;
  readonly unit: MetricUnit;
  readonly direction: Direction;
}

export const METRIC_DEFINITIONS = {
  CSAT: {
    id: "csat-1",
    name: { en: "Satisfied customers (CSAT)", zh: "满意率（CSAT）" },
    gist: {
      en: "Answers of 4 or 5 on the satisfaction scale of 1–5, out of all answers to that question.",
      zh: "满意度（1–5 分）答 4 分或 5 分的份数，占该题全部回答的比例。",
    },
    unit: "SHARE",
    direction: "HIGHER_IS_BETTER",
  },
  SATISFACTION_MEAN: {
    id: "satisfaction-mean-1",
    name: { en: "Mean satisfaction", zh: "满意度均值" },
    gist: {
      en: "Arithmetic mean of the answers on the satisfaction scale of 1–5.",
      zh: "满意度（1–5 分）各回答的算术平均。",
    },
    unit: "STEPS",
    direction: "HIGHER_IS_BETTER",
  },
  NPS: {
    id: "nps-1",
    name: { en: "Net promoter score (NPS)", zh: "净推荐值（NPS）" },
    gist: {
      en: "Answers of 9–10 less answers of 0–6 on the scale of 0–10, in points per hundred answers; 7–8 stay in the denominator.",
      zh: "推荐意愿（0–10 分）答 9–10 分的份数减去答 0–6 分的份数，按每百份回答计点；7–8 分计入分母。",
    },
    unit: "POINTS",
    direction: "HIGHER_IS_BETTER",
  },
  CES: {
    id: "ces-ease-mean-1",
    name: { en: "Customer effort score (CES), mean ease", zh: "客户费力度（CES）：轻松程度均值" },
    gist: {
      en: "Mean agreement that getting help was easy: 1 not at all, 7 fully. A higher figure means LESS effort.",
      zh: "对“获得帮助很轻松”的赞同程度的均值：1 为完全不赞同，7 为完全赞同。数值越高，费力越少。",
    },
    unit: "STEPS",
    direction: "HIGHER_IS_BETTER",
  },
  CES_EASY: {
    id: "ces-easy-share-1",
    name: { en: "Customers who found it easy", zh: "觉得轻松的客户比例" },
    gist: {
      en: "Answers of 5–7 on the scale of ease of 1–7, out of all answers to that question.",
      zh: "轻松程度（1–7 分）答 5–7 分的份数，占该题全部回答的比例。",
    },
    unit: "SHARE",
    direction: "HIGHER_IS_BETTER",
  },
  RESPONSE_RATE: {
    id: "response-rate-cohort-1",
    name: { en: "Response rate", zh: "答复率" },
    gist: {
      en: "Of the invitations sent in the period, those answered since, whenever that was; filters apply to both.",
      zh: "本期发出的邀请中，此后获得答复的比例，不论何时答复；筛选条件对分子、分母一并适用。",
    },
    unit: "SHARE",
    direction: "HIGHER_IS_BETTER",
  },
  INVITATION_COVERAGE: {
    id: "invitation-coverage-1",
    name: { en: "Coverage of invitations", zh: "邀请覆盖率" },
    gist: {
      en: "Of the requests for which it was decided whether to ask for feedback, those for which it was asked.",
      zh: "在已判定是否征求反馈的请求中，实际发出邀请的比例。",
    },
    unit: "SHARE",
    direction: "HIGHER_IS_BETTER",
  },
  VOLUME: {
    id: "feedback-volume-1",
    name: { en: "Feedback received", zh: "收到的反馈数" },
    gist: {
      en: "Pieces of feedback, with or without a rating. A full count and no sample, so it has no interval.",
      zh: "反馈的件数，不论是否含评分。这是全数计数而非抽样，因此没有区间。",
    },
    unit: "COUNT",
    direction: "NEITHER",
  },
  REOPENED_AFTER_GOOD_RATING: {
    id: "reopened-after-good-rating-1",
    name: { en: "Reopened after a good rating", zh: "好评之后重新打开" },
    gist: {
      en: "Of the requests that were rated 4 or 5 for satisfaction, those reopened after the rating.",
      zh: "满意度获 4 分或 5 分的请求中，评分之后又被重新打开的比例。",
    },
    unit: "SHARE",
    direction: "LOWER_IS_BETTER",
  },
  TIME_TO_FEEDBACK: {
    id: "time-to-feedback-median-1",
    name: { en: "Time to feedback, median", zh: "反馈用时中位数" },
    gist: {
      en: "Median time from the invitation to its answer, counted in fixed buckets and spread evenly within one.",
      zh: "从发出邀请到获得答复的用时中位数，按固定区段计数，区段内视为均匀分布。",
    },
    unit: "MINUTES",
    direction: "NEITHER",
  },
} as const satisfies Readonly<Record<string, MetricDefinition>>;

export type FeedbackMetric = keyof typeof METRIC_DEFINITIONS;
export const FEEDBACK_METRICS = Object.keys(METRIC_DEFINITIONS) as readonly FeedbackMetric[];
