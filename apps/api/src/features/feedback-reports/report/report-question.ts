import {
  BUCKET_INTERVALS,
  type BucketInterval,
  FEEDBACK_METRICS,
  type FeedbackMetric,
  LEAST_SUPPRESSION_THRESHOLD,
  OUTCOMES,
  PHASES,
  REQUEST_KINDS,
  SEGMENTS,
} from "@supportbook/policy";
import { z } from "zod";
import { badInput, type Refusal, Refused } from "../../../platform/refusal.ts";
import { parseDate } from "../../../platform/scalars.ts";
import { storableJson } from "../../../platform/storable.ts";
import { FEEDBACK_DIMENSIONS, FEEDBACK_SOURCES, FEEDBACK_TYPES, type FeedbackDimension } from "../../feedback/index.ts";
import { isNamedZone } from "../schedule/named-zone.ts";
import { RELATIVE_PERIODS, type ReportPeriod } from "./report-period.ts";

/** Values of dimensions by the names that `FeedbackFilter` has for them; null is not known. */
export type ReportFilter = Readonly<Record<string, readonly (string | null)[]>>;

/** What the figures are held against. A segment's filter stands in place of the question's, dimension by dimension. */
export type ReportComparison =
  | { readonly kind: "PREVIOUS" }
  | { readonly kind: "PERIOD"; readonly from: string; readonly through: string }
  | { readonly kind: "SEGMENT"; readonly filter: ReportFilter };

/** What a report asks, whenever it is asked. */
export interface ReportQuestion {
  readonly period: ReportPeriod;
  readonly filter: ReportFilter;
  readonly groupBy: readonly FeedbackDimension[];
  readonly interval: BucketInterval | null;
  readonly metrics: readonly FeedbackMetric[];
  /** IANA; null is the vendor's. */
  readonly timeZone: string | null;
  readonly compare: ReportComparison;
  readonly suppressBelow: number | null;
  /** The query of the page's address as it was when the report was saved: what is shown, and how. */
  readonly page: string | null;
}

const LARGEST_QUESTION = 10_000;
const MOST_VALUES = 100;
/** The tables of a mail are read from the left to the right. */
const MOST_DIMENSIONS = 2;

const LATER = { error: "from ≤ through" };
const EACH_ONCE = { error: "1×" };

const date = z.string().refine(isDate, { error: "YYYY-MM-DD" });
const span = { from: date, through: date };
const timeZone = z.string().refine(isNamedZone, { error: "Europe/Berlin, Asia/Shanghai, UTC …" });
const values = <Value extends z.ZodType<string>>(value: Value) => z.array(value.nullable()).min(1).max(MOST_VALUES);
const known = values(z.string().min(1).max(200));
const named = z.array(z.string().min(1).max(200)).min(1).max(MOST_VALUES);

const filter = z.strictObject({
  agent: known.optional(),
  team: known.optional(),
  product: known.optional(),
  version: known.optional(),
  phase: values(z.enum(PHASES)).optional(),
  segment: values(z.enum(SEGMENTS)).optional(),
  plan: known.optional(),
  country: known.optional(),
  kind: values(z.enum(REQUEST_KINDS)).optional(),
  outcome: values(z.enum(OUTCOMES)).optional(),
  clause: named.optional(),
  edition: known.optional(),
  type: values(z.enum(FEEDBACK_TYPES)).optional(),
  source: values(z.enum(FEEDBACK_SOURCES)).optional(),
  language: named.optional(),
});

const question = z.strictObject({
  period: z.union([z.strictObject({ relative: z.enum(RELATIVE_PERIODS) }), z.strictObject(span).refine(isSpan, LATER)]),
  filter: filter.default({}),
  groupBy: z.array(z.enum(FEEDBACK_DIMENSIONS)).max(MOST_DIMENSIONS).refine(isEachOnce, EACH_ONCE).default([]),
  interval: z.enum(BUCKET_INTERVALS).nullable().default(null),
  metrics: z
    .array(z.enum(FEEDBACK_METRICS as readonly [FeedbackMetric, ...FeedbackMetric[]]))
    .min(1)
    .max(FEEDBACK_METRICS.length)
    .refine(isEachOnce, EACH_ONCE),
  timeZone: timeZone.nullable().default(null),
  compare: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("PREVIOUS") }),
      z.strictObject({ kind: z.literal("PERIOD"), ...span }).refine(isSpan, LATER),
      z.strictObject({ kind: z.literal("SEGMENT"), filter }),
    ])
    .default({ kind: "PREVIOUS" }),
  suppressBelow: z.int().min(LEAST_SUPPRESSION_THRESHOLD).max(1_000).nullable().default(null),
  page: z.string().max(4_000).nullable().default(null),
});

/** @throws Refused, naming in words each part of `question` that is none. */
export function questionOf(given: object): ReportQuestion {
  const written: unknown = JSON.parse(storableJson(given));
  const size = JSON.stringify(written).length;
  if (size > LARGEST_QUESTION) {
    const text = {
      en: `The question has ${size} characters of JSON; the limit is ${LARGEST_QUESTION}. Filter by fewer values.`,
      zh: `该查询的 JSON 有 ${size} 个字符，上限为 ${LARGEST_QUESTION}。请减少筛选值。`,
    };
    throw new Refused([badInput(["question"], text)]);
  }
  const read = question.safeParse(written);
  if (!read.success) throw new Refused(refusalsOf(written, read.error));
  // Parts that are left out are given; parts of a filter that are left out do not matter and stay out.
  return JSON.parse(JSON.stringify(read.data)) as ReportQuestion;
}

const inChinese = z.locales.zhCN().localeError;

function refusalsOf(written: unknown, { issues }: z.ZodError): Refusal[] {
  const chinese = question.safeParse(written, { error: inChinese }).error?.issues ?? [];
  return issues.map(({ path, message }, index) => {
    const zh = chinese[index]?.message ?? message;
    const name = ["question", ...path.map(String)].join(".");
    // To the schema the question is one value, into which no path leads.
    return badInput(["question"], {
      en: `${name} is not what it should be: ${message}. docs/metrics.md shows a question.`,
      zh: `${name} 不符合要求：${zh}。docs/metrics.md 中有查询示例。`,
    });
  });
}

function isDate(text: string): boolean {
  try {
    return parseDate(text) === text;
  } catch {
    return false;
  }
}

function isSpan({ from, through }: { readonly from: string; readonly through: string }): boolean {
  return from <= through;
}

function isEachOnce(words: readonly string[]): boolean {
  return new Set(words).size === words.length;
}
