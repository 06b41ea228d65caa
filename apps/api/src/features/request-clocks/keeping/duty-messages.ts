import type { DutyStep, Text } from "@supportbook/policy";
import type { SupportRequestEntity } from "../../requests/index.ts";

interface Told {
  readonly step: DutyStep;
  /** `YYYY-MM-DD` where support is. */
  readonly closesOn: string | null;
  readonly reopenDays: number;
}

const WORDS: Readonly<Record<DutyStep, (number: string, told: Told) => Text>> = {
  REMINDER: (number) => ({
    en: `We still need your answer to go on with ${number}. Please answer here, also if you need more time to find out. Without an answer we will tell you of a day on which the request is closed.`,
    zh: `处理 ${number} 仍需要您的答复。请在此回复；如需更多时间核实，也请告知。若一直没有答复，我们会通知您关闭请求的日期。`,
  }),
  WARNING: (number, { closesOn }) => ({
    en: `We have not heard from you about ${number}. If no answer comes, the request is closed on ${closesOn}. Any answer before then keeps it open.`,
    zh: `关于 ${number}，我们尚未收到您的答复。若仍无答复，请求将于 ${closesOn} 关闭；在此之前的任何答复都会使其保持打开。`,
  }),
  CLOSE: (number, { reopenDays }) => ({
    en: `${number} is closed, as no answer came. Within ${reopenDays} days you can reopen it by answering here; after that, file a follow-up.`,
    zh: `因未收到答复，${number} 已关闭。${reopenDays} 天内在此答复即可重新打开；之后请提交后续请求。`,
  }),
};

/** What the customer is told with a step of 6.4, in the language in which they are answered. */
export function dutyMessage({ number, locale }: Pick<SupportRequestEntity, "number" | "locale">, told: Told): string {
  const words = WORDS[told.step](number, told);
  return locale === "zh-CN" ? words.zh : words.en;
}
