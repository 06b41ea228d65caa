import { isCalendarDate } from "../calendar/date-and-time.ts";
import type { Text } from "../text.ts";
import { MILESTONE_FIELDS, MILESTONE_KINDS, type MilestoneKind, type Milestones } from "./milestones.ts";

export const MILESTONE_PROBLEM_CODES = ["NOT_A_DATE", "ORDER", "CONTRADICTION"] as const;
export type MilestoneProblemCode = (typeof MILESTONE_PROBLEM_CODES)[number];

/** Something wrong with the milestones of one version: where, what, and how to put it right. */
export interface MilestoneProblem {
  readonly code: MilestoneProblemCode;
  readonly field: keyof Milestones;
  /** The field that `field` disagrees with, if it is a disagreement. */
  readonly otherField: keyof Milestones | null;
  readonly message: Text;
  readonly remedy: Text;
}

/** What may not come before what. Two ends on one day are in order: the phase between them is then empty. */
const IN_ORDER = ["RELEASE", "FULL_SUPPORT_END", "SUPPORT_END", "EXTENDED_SUPPORT_END"] as const;

/** Everything that is wrong with the milestones taken together; an empty list means that they can be published. */
export function milestoneProblems(milestones: Milestones): MilestoneProblem[] {
  const malformed = MILESTONE_KINDS.flatMap((kind) => notADate(milestones, kind));
  // Order is only asked of real dates.
  const order = malformed.length > 0 ? [] : orderProblems(milestones);
  return [...malformed, ...order, ...contradictions(milestones)];
}

function notADate(milestones: Milestones, kind: MilestoneKind): MilestoneProblem[] {
  const field = MILESTONE_FIELDS[kind];
  const value = milestones[field];
  if (value === null || isCalendarDate(value)) return [];
  return [
    {
      code: "NOT_A_DATE",
      field,
      otherField: null,
      message: { en: `${field} "${value}" is not a calendar date.`, zh: `${field}“${value}”不是日历日期。` },
      remedy: {
        en: "Give an existing day as YYYY-MM-DD, without a time.",
        zh: "请按 YYYY-MM-DD 填写一个存在的日期，不带时间。",
      },
    },
  ];
}

function orderProblems(milestones: Milestones): MilestoneProblem[] {
  const problems: MilestoneProblem[] = [];
  const compare = (earlier: MilestoneKind, later: MilestoneKind) => {
    const [first, second] = [MILESTONE_FIELDS[earlier], MILESTONE_FIELDS[later]];
    const [from, to] = [milestones[first], milestones[second]];
    if (from !== null && to !== null && to < from) problems.push(outOfOrder([second, to], [first, from]));
  };
  const announced = IN_ORDER.filter((kind) => milestones[MILESTONE_FIELDS[kind]] !== null);
  announced.forEach((kind, place) => {
    const previous = announced[place - 1];
    if (previous !== undefined) compare(previous, kind);
  });
  compare("RELEASE", "DATABASE_UPDATES_END");
  return problems;
}

type DatedField = readonly [field: keyof Milestones, date: string];

function outOfOrder([field, date]: DatedField, [earlierField, earlierDate]: DatedField): MilestoneProblem {
  return {
    code: "ORDER",
    field,
    otherField: earlierField,
    message: {
      en: `${field} ${date} lies before ${earlierField} ${earlierDate}.`,
      zh: `${field} ${date} 早于 ${earlierField} ${earlierDate}。`,
    },
    remedy: {
      en: `Set ${field} to ${earlierDate} or later, or move ${earlierField} to ${date} or earlier.`,
      zh: `请将 ${field} 设为 ${earlierDate} 或更晚，或将 ${earlierField} 移至 ${date} 或更早。`,
    },
  };
}

function contradictions(m: Milestones): MilestoneProblem[] {
  const problems: MilestoneProblem[] = [];
  if (m.endedOnUnknownDate && m.supportEndsOn !== null) {
    problems.push(
      contradiction(["endedOnUnknownDate", "supportEndsOn"], {
        message: {
          en: `Support cannot have ended on an unknown date and end on ${m.supportEndsOn}.`,
          zh: `支持不能既在未知日期已结束，又于 ${m.supportEndsOn} 结束。`,
        },
        remedy: {
          en: "Clear endedOnUnknownDate, or remove supportEndsOn.",
          zh: "请取消 endedOnUnknownDate，或删除 supportEndsOn。",
        },
      }),
    );
  }
  const said = new Set([...m.undatedMilestones, ...m.unannouncedMilestones]);
  for (const kind of MILESTONE_KINDS.filter((one) => said.has(one))) problems.push(...flagContradictions(m, kind));
  return problems;
}

/** A milestone has a date, or passed on an unknown day, or is to come without a date: never two of these. */
function flagContradictions(m: Milestones, kind: MilestoneKind): MilestoneProblem[] {
  const field = MILESTONE_FIELDS[kind];
  const lists = (["undatedMilestones", "unannouncedMilestones"] as const).filter((list) => m[list].includes(kind));
  const dated = m[field] === null ? [] : lists.map((list) => datedAndFlagged(list, kind, field));
  return lists.length < 2 ? dated : [...dated, passedAndToCome(kind)];
}

type FlagList = "undatedMilestones" | "unannouncedMilestones";

function datedAndFlagged(list: FlagList, kind: MilestoneKind, field: keyof Milestones): MilestoneProblem {
  return contradiction([list, field], {
    message: { en: `${list} names ${kind}, which has a date.`, zh: `${list} 包含已有日期的 ${kind}。` },
    remedy: {
      en: `Take ${kind} out of ${list}, or remove ${field}.`,
      zh: `请从 ${list} 中去掉 ${kind}，或删除 ${field}。`,
    },
  });
}

function passedAndToCome(kind: MilestoneKind): MilestoneProblem {
  return contradiction(["undatedMilestones", "unannouncedMilestones"], {
    message: { en: `${kind} cannot have passed and be still to come.`, zh: `${kind} 不能既已过去又尚未到来。` },
    remedy: {
      en: `Keep ${kind} in undatedMilestones or in unannouncedMilestones, not in both.`,
      zh: `请只在 undatedMilestones 或 unannouncedMilestones 之一中保留 ${kind}。`,
    },
  });
}

function contradiction(
  [field, otherField]: readonly [keyof Milestones, keyof Milestones],
  said: Pick<MilestoneProblem, "message" | "remedy">,
): MilestoneProblem {
  return { code: "CONTRADICTION", field, otherField, ...said };
}
