import { calendarDateOf, editionAt, FEEDBACK_SCALES, type Segment } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { isMailAddress } from "../../../platform/mail-address.ts";
import { badInput, type Refusal } from "../../../platform/refusal.ts";
import { nearestSlugs } from "../../lifecycle/index.ts";
import type { GiveFeedbackInput, GivenFeedbackInput } from "./give-feedback.input.ts";

const LONGEST_COMMENT = 4_000;
const LONGEST_NAME = 200;
const MOST_CLAUSES = 20;
const CANDIDATES = 3;
const LONGEST_SLUG = 100;

const shown = (text: string) => (text.length <= LONGEST_SLUG ? text : `${text.slice(0, LONGEST_SLUG)}…`);

/** What is wrong with feedback by itself. @param segment products of which alone it may be about; null for any. */
export function givenProblems(context: Context, input: GivenFeedbackInput, segment: Segment | null): Refusal[] {
  return [
    ...typeProblems(input),
    ...commentProblems(input.comment),
    ...productProblems(context, input.product, segment),
    ...clauseProblems(context, input.clauses ?? []),
    ...satisfactionProblems(input.satisfaction),
  ];
}

function typeProblems({ type }: GivenFeedbackInput): Refusal[] {
  if (type !== "RATING") return [];
  const text = {
    en: "RATING answers an invitation. Say what it is by another type, and give satisfaction beside it to rate.",
    zh: "RATING 仅用于回复邀请。请选择其他类型，如需评分请填写 satisfaction。",
  };
  return [badInput(["type"], text)];
}

function commentProblems(comment: string): Refusal[] {
  const { length } = comment.trim();
  if (length > 0 && length <= LONGEST_COMMENT) return [];
  const text = {
    en: `The comment has ${length} characters; write 1 to ${LONGEST_COMMENT}.`,
    zh: `意见有 ${length} 个字符；请填写 1 至 ${LONGEST_COMMENT} 个字符。`,
  };
  return [badInput(["comment"], text)];
}

function productProblems(context: Context, slug: string | null | undefined, segment: Segment | null): Refusal[] {
  if (slug == null) return [];
  const catalogue = context.catalogue.current();
  const product = catalogue.productBySlug.get(slug);
  if (product === undefined || product.retired) {
    // Anybody may ask, and to compare a page of text with every slug takes its time.
    const isSlug = slug.length <= LONGEST_SLUG;
    const near = isSlug ? nearestSlugs(catalogue, slug, CANDIDATES).join(", ") : "";
    const text = {
      en: `There is no product "${shown(slug)}".${near === "" ? "" : ` Did you mean ${near}?`} Leave it out where it is about none.`,
      zh: `没有产品“${shown(slug)}”。${near === "" ? "" : `您是指 ${near} 吗？`}如与产品无关请留空。`,
    };
    return [{ code: "NOT_FOUND", field: ["product"], text }];
  }
  return segment === null || product.segment === segment ? [] : [badInput(["product"], elsewhere)];
}

/** Interpretation: 7.1 and 7.2 give the two kinds of customers a place each, so neither takes the other's. */
export const elsewhere = {
  en: "This form is for home & mobile products (7.1). Feedback on business products is given from the company account: giveAccountFeedback (7.2).",
  zh: "此表单适用于个人及移动产品（7.1）。商用产品的反馈请在企业账户中提交：giveAccountFeedback（7.2）。",
};

/** @param kept clauses that were named before, and may be of an edition that is over. */
export function clauseProblems(context: Context, clauses: readonly string[], kept: readonly string[] = []): Refusal[] {
  if (clauses.length > MOST_CLAUSES) {
    const text = {
      en: `These are ${clauses.length} clauses; name at most ${MOST_CLAUSES}.`,
      zh: `共 ${clauses.length} 条条款；最多填写 ${MOST_CLAUSES} 条。`,
    };
    return [badInput(["clauses"], text)];
  }
  const edition = editionInForce(context);
  const inForce = edition?.sections.flatMap((section) => section.clauses.map(({ id }) => id)) ?? [];
  const known = new Set([...inForce, ...kept]);
  const unknown = clauses.find((clause) => !known.has(clause));
  if (unknown === undefined) return [];
  const text = {
    en: `The edition in force has no clause "${shown(unknown)}". Take ids from the query rulebook, such as 4.2.5.`,
    zh: `现行规则中没有条款“${shown(unknown)}”。请从 rulebook 查询中取条款编号，例如 4.2.5。`,
  };
  return [{ code: "NOT_FOUND", field: ["clauses"], text }];
}

/** The edition in force today; null before the first. */
export function editionInForce({ now, vendorTimeZone }: Pick<Context, "now" | "vendorTimeZone">) {
  return editionAt(calendarDateOf(now(), vendorTimeZone));
}

function satisfactionProblems(satisfaction: number | null | undefined): Refusal[] {
  const { first, last } = FEEDBACK_SCALES.satisfaction;
  if (satisfaction == null || (satisfaction >= first && satisfaction <= last)) return [];
  const text = {
    en: `${satisfaction} is not on the scale. Give ${first} (very dissatisfied) to ${last} (very satisfied), or nothing.`,
    zh: `${satisfaction} 不在评分范围内。请填 ${first}（非常不满意）至 ${last}（非常满意），或留空。`,
  };
  return [badInput(["satisfaction"], text)];
}

/** What is wrong with what somebody says of themselves. */
export function giverProblems({ name, email }: Pick<GiveFeedbackInput, "name" | "email">): Refusal[] {
  const { length } = name?.trim() ?? "";
  const nameText = {
    en: `The name has ${length} characters; the limit is ${LONGEST_NAME}.`,
    zh: `姓名有 ${length} 个字符，上限为 ${LONGEST_NAME}。`,
  };
  const emailText = {
    en: "That is no mail address. Write it as name@example.com, or leave it out to get no answer.",
    zh: "邮箱地址无效。请写成 name@example.com 的形式；不需要答复则留空。",
  };
  return [
    ...(length > LONGEST_NAME ? [badInput(["name"], nameText)] : []),
    ...(email == null || isMailAddress(email.trim()) ? [] : [badInput(["email"], emailText)]),
  ];
}
