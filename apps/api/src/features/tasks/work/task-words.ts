import type { Text } from "@supportbook/policy";
import type { RequestTaskEntity } from "./request-task.entity.ts";

type Told = Pick<RequestTaskEntity, "utilityName" | "url" | "why" | "instructions" | "collects" | "dueAt">;

/** 4.4.5: what refusing comes to. */
export const REFUSING: Text = {
  en: "You are free to refuse. You still get support; where the problem cannot be reproduced without it, there is no guarantee that it is solved (4.4.5).",
  zh: "您可以拒绝，支持仍会继续；但如果没有该信息就无法重现问题，则不保证问题得到解决（4.4.5）。",
};

/** What the customer is told when asked, in both languages. */
export function askingText(task: Told, timeZone: string): Text {
  const due = (locale: string) => {
    const format = { dateStyle: "long", timeStyle: "short", timeZone } as const;
    return `${new Intl.DateTimeFormat(locale, format).format(task.dueAt)} (${timeZone})`;
  };
  const { utilityName: name, url, why, instructions, collects } = task;
  return {
    en: [
      `To go on we need the result of a diagnostic utility: ${name}.`,
      `Why: ${why}`,
      `What it collects: ${collects}`,
      `Download: ${url}`,
      `How to run it: ${instructions}`,
      `We need the result by ${due("en-GB")}. Please tell us first whether you agree. ${REFUSING.en}`,
    ].join("\n\n"),
    zh: [
      `为继续处理，我们需要诊断工具的结果：${name}。`,
      `原因：${why}`,
      `收集的内容：${collects}`,
      `下载：${url}`,
      `运行方法：${instructions}`,
      `请在 ${due("zh-CN")} 之前提交结果，并请先告知是否同意。${REFUSING.zh}`,
    ].join("\n\n"),
  };
}

export function notUsableText({ utilityName }: Told, reason: string): Text {
  return {
    en: `The result of ${utilityName} cannot be used: ${reason}\n\nPlease run it once more and hand in the new result.`,
    zh: `${utilityName} 的结果不可用：${reason}\n\n请重新运行并提交新的结果。`,
  };
}

export function refusedText({ utilityName }: Told, reason: string): Text {
  const blank = reason === "";
  return {
    en: blank ? `I do not want to run ${utilityName}.` : `I do not want to run ${utilityName}: ${reason}`,
    zh: blank ? `我不同意运行 ${utilityName}。` : `我不同意运行 ${utilityName}：${reason}`,
  };
}

export function deliveredText({ utilityName }: Told): Text {
  return { en: `Here is the result of ${utilityName}.`, zh: `这是 ${utilityName} 的结果。` };
}
