import { badInput, type Refusal, refuseAny } from "../../../platform/refusal.ts";
import type { MoveMilestonesInput } from "./move-milestones.input.ts";
import type { Destination } from "./plan-milestone-moves.ts";

/** A longer move is a slip of the finger: a hundred years. */
const FARTHEST_DAYS = 36_500;
const MOST_VERSIONS = 2_000;

/** @throws Refused unless the order says which versions and where to, each in exactly one way. */
export function requireOneChoice(input: MoveMilestonesInput): void {
  refuseAny([...whichVersions(input), ...whereTo(input)]);
}

/** Where to, of an order that passed `requireOneChoice`. */
export function destinationOf({ byDays, toDate }: MoveMilestonesInput): Destination {
  return toDate == null ? { byDays: byDays ?? 0 } : { toDate };
}

function whichVersions({ versions, filter }: MoveMilestonesInput): Refusal[] {
  if ((versions == null) === (filter == null)) {
    const text = {
      en: "Give either versions or filter: which versions are meant?",
      zh: "请只填写 versions 或 filter 之一：指的是哪些版本？",
    };
    return [badInput(["versions"], text), badInput(["filter"], text)];
  }
  if (versions == null) return filterProblems(filter?.endingWithinDays ?? 0);
  if (versions.length > MOST_VERSIONS) {
    const text = {
      en: `${versions.length} versions are too many for one list; the limit is ${MOST_VERSIONS}. Use a filter.`,
      zh: `一次最多列出 ${MOST_VERSIONS} 个版本，现有 ${versions.length} 个。请改用筛选条件。`,
    };
    return [badInput(["versions"], text)];
  }
  return versions.flatMap(({ id }, place) => {
    if (versions.findIndex((other) => other.id === id) === place) return [];
    const text = { en: `The version ${id} is listed twice. List it once.`, zh: `版本 ${id} 重复列出。请只列一次。` };
    return [badInput(["versions", String(place), "id"], text)];
  });
}

function filterProblems(endingWithinDays: number): Refusal[] {
  if (endingWithinDays >= 0) return [];
  const text = {
    en: `endingWithinDays is ${endingWithinDays}; give 0 for today or a number of days ahead.`,
    zh: `endingWithinDays 为 ${endingWithinDays}；请填 0（当天）或今后的天数。`,
  };
  return [badInput(["filter", "endingWithinDays"], text)];
}

function whereTo({ byDays, toDate }: MoveMilestonesInput): Refusal[] {
  if ((byDays == null) === (toDate == null)) {
    const text = {
      en: "Give either byDays or toDate: where does the milestone go?",
      zh: "请只填写 byDays 或 toDate 之一：里程碑移到何处？",
    };
    return [badInput(["byDays"], text), badInput(["toDate"], text)];
  }
  if (byDays == null || (byDays !== 0 && Math.abs(byDays) <= FARTHEST_DAYS)) return [];
  return [
    badInput(["byDays"], {
      en: `byDays is ${byDays}; it must be a number of days from 1 to ${FARTHEST_DAYS}, negative for earlier.`,
      zh: `byDays 为 ${byDays}；须为 1 至 ${FARTHEST_DAYS} 之间的天数，负数表示提前。`,
    }),
  ];
}
