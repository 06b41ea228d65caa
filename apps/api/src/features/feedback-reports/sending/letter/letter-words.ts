import type { Text } from "@supportbook/policy";
import type { Context } from "../../../../platform/context.ts";
import { FEEDBACK_DIMENSIONS } from "../../../feedback/index.ts";
import { OWNER_REMEMBERED_DAYS } from "../../report/owner-standing.ts";
import type { ReportFilter } from "../../report/report-question.ts";
import { DIMENSION_NAMES } from "./dimension-names.ts";
import type { LetterNews } from "./letter-parts.ts";
import { scheduleWords } from "./schedule-words.ts";

/** For so many days before mails stop for want of a sign of the owner, they say so. */
const WARNED_DAYS = 30;

/** What the tables are about. */
export function headWords({ report: { question }, metrics }: LetterNews): Text[] {
  const { from, through, timeZone, previousFrom, previousThrough, suppressedBelow } = metrics;
  const before = `${previousFrom} – ${previousThrough}`;
  const compared: Text =
    question.compare.kind === "SEGMENT"
      ? bothWays("Compared with the same period where:", "对比同期以下范围：", filterWords(question.compare.filter))
      : { en: `Compared with ${before}.`, zh: `对比 ${before}。` };
  const isFiltered = Object.keys(question.filter).length > 0;
  return [
    {
      en: `Period: ${from} to ${through}, days of ${timeZone}, both included.`,
      zh: `期间：${from} 至 ${through}（含首尾两日，时区 ${timeZone}）。`,
    },
    ...(isFiltered ? [bothWays("Only:", "仅限：", filterWords(question.filter))] : []),
    compared,
    {
      en: `Suppressed is what fewer than ${suppressedBelow} stand behind, and what would give that away. A comparison is a test at 95 %.`,
      zh: `少于 ${suppressedBelow} 份的数据及可据以推算出它的数据均已隐去。对比按 95% 水平检验。`,
    },
  ];
}

function bothWays(en: string, zh: string, { en: wordsEn, zh: wordsZh }: Text): Text {
  return { en: `${en} ${wordsEn}.`, zh: `${zh}${wordsZh}。` };
}

/** By codes, which are what the filters of the page show and never change. */
function filterWords(filter: ReportFilter): Text {
  const wordsIn = (language: "en" | "zh", [is, or, and, unknown]: readonly string[]) =>
    FEEDBACK_DIMENSIONS.flatMap((dimension) => {
      const values = filter[dimension.toLowerCase()] ?? [];
      const named = values.map((value) => value ?? unknown).join(or);
      return values.length === 0 ? [] : [`${DIMENSION_NAMES[dimension][language]}${is}${named}`];
    }).join(and);
  return { en: wordsIn("en", [": ", ", ", "; ", "not known"]), zh: wordsIn("zh", ["：", "、", "；", "未知"]) };
}

/** Why it came, and how it ends. */
export function footWords({ now, vendorTimeZone }: Context, { report, senderName }: LetterNews): Text[] {
  const { ownerName, schedule, ownerSeenAt } = report;
  if (senderName !== null) {
    return [{ en: `${senderName} had this sent to you, once.`, zh: `本邮件由 ${senderName} 单次发送给您。` }];
  }
  const when = schedule === null ? { en: "", zh: "" } : scheduleWords(schedule);
  const stop: Text = {
    en: `You get this because ${ownerName} has it mailed ${when.en}. To get it no more, ask ${ownerName} to take you off its recipients; at the address above the owner changes or ends it, and an administrator can retire it where it is shared.`,
    zh: `您收到本邮件，是因为 ${ownerName} 设置其于${when.zh}发送。如不想再收到，请让 ${ownerName} 将您移出收件人；所有者可在上述地址更改或停止发送，已共享的报告也可由管理员停用。`,
  };
  const ends = Temporal.Instant.fromEpochMilliseconds(ownerSeenAt.getTime()).add({ hours: OWNER_REMEMBERED_DAYS * 24 });
  const warnedFrom = ends.subtract({ hours: WARNED_DAYS * 24 });
  if (Temporal.Instant.compare(now(), warnedFrom) < 0) return [stop];
  const day = ends.toZonedDateTimeISO(vendorTimeZone).toPlainDate().toString();
  return [
    stop,
    {
      en: `It stops on ${day} unless ${ownerName} opens it in the console before.`,
      zh: `如 ${ownerName} 在此之前未在控制台打开此报告，将于 ${day} 停止发送。`,
    },
  ];
}
