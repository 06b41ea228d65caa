import type { Chance } from "../load-licences-chance.ts";

export type SampleLanguage = "en" | "zh-CN";

type Comments = Readonly<Record<SampleLanguage, readonly [string, ...string[]]>>;

const PRAISE: Comments = {
  en: [
    "The answer came within the hour and it worked at once. Thank you.",
    "Clear steps, a friendly tone, and nobody asked me twice for the same file.",
    "I was called back as promised. That is rare.",
    "Short, correct, and with a link to the article. Just what I needed.",
  ],
  "zh-CN": [
    "回复很快，照着步骤做马上就好了，谢谢。",
    "说明清楚，态度也好，没有让我重复提供资料。",
    "问题一次解决，附的文章很有用。",
  ],
};

const MIXED: Comments = {
  en: [
    "It was solved in the end, but I had to explain it to two people.",
    "The answer was right; three days of waiting were not.",
    "Helpful, though the file had to be sent a second time.",
  ],
  "zh-CN": ["最后解决了，但等了三天。", "回答是对的，不过同样的情况我说明了两遍。"],
};

const COMPLAINT: Comments = {
  en: [
    "I was told that support for my version has ended. Nobody had told me before I paid for the renewal.",
    "Refused with a paragraph number. What am I supposed to do now?",
    "A paid service was offered for something that used to be part of support.",
    "The same paragraph twice, and no answer to my question.",
  ],
  "zh-CN": [
    "说我的版本已经停止支持，可是续费时没有人提醒。",
    "只给了一个条款编号就拒绝了，我该怎么办？",
    "以前免费的服务，现在要另外付费。",
  ],
};

/** What somebody writes who rated it so; 3 is neither good nor bad. */
export function sampleComment(chance: Chance, locale: SampleLanguage, satisfaction: number | null): string {
  const felt = satisfaction ?? 3;
  const [first, ...others] = (felt > 3 ? PRAISE : felt < 3 ? COMPLAINT : MIXED)[locale];
  return chance.oneOf([first, ...others]);
}

const THINGS = ["scan", "update", "installer", "firewall", "dashboard", "backup", "report", "sign-in"] as const;
const FATES = ["was sorted out", "still stops", "is explained well", "took three mails", "was not looked at"] as const;
const THINGS_ZH = ["扫描", "更新", "安装程序", "防火墙", "控制台", "备份", "报告", "登录"] as const;
const FATES_ZH = ["已经解决", "还是会停止", "说明得很清楚", "写了三封邮件才解决", "没有人处理"] as const;

/** One of millions: each has a code of its own, by which a search can look for it. */
export function bulkComment(chance: Chance, locale: SampleLanguage, index: number): string {
  const code = `F${String(index + 1).padStart(8, "0")}`;
  if (locale === "zh-CN") return `${chance.oneOf(THINGS_ZH)}的问题${chance.oneOf(FATES_ZH)}，编号 ${code}。`;
  return `The matter of the ${chance.oneOf(THINGS)} ${chance.oneOf(FATES)}. The code was ${code}.`;
}
