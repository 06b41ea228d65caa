import type { MoveName, MoveWindows, Outcome, Text } from "@supportbook/policy";

/** What the customer is told of a move beside the message that comes with it. Of those that are not named, nothing. */
export function moveWords({ confirmDays, reopenDays }: MoveWindows): Readonly<Partial<Record<MoveName, Text>>> {
  return {
    ASK_CUSTOMER: {
      en: "To go on with your request we need something from you:",
      zh: "为继续处理您的请求，我们需要您提供以下信息：",
    },
    RESOLVE: {
      en: `We believe that your request is solved. If it is not, answer within ${confirmDays} days and it goes on; otherwise it is closed then.`,
      zh: `我们认为您的请求已解决。如未解决，请在 ${confirmDays} 天内回复，请求将继续处理；否则届时将关闭。`,
    },
    CLOSE: {
      en: `Your request is closed. To have it go on, answer within ${reopenDays} days.`,
      zh: `您的请求已关闭。如需继续处理，请在 ${reopenDays} 天内回复。`,
    },
    CLOSE_RESOLVED: {
      en: `Your request was solved, nobody objected, and it is closed now. To have it go on, answer within ${reopenDays} days.`,
      zh: `您的请求已解决且无异议，现已关闭。如需继续处理，请在 ${reopenDays} 天内回复。`,
    },
    CLOSE_UNANSWERED: {
      en: `We got no answer to our question, so your request is closed as announced. To have it go on, answer within ${reopenDays} days.`,
      zh: `我们的提问未获答复，请求已按预告关闭。如需继续处理，请在 ${reopenDays} 天内回复。`,
    },
    MERGE: {
      en: "Your request goes on as part of another one about the same matter.",
      zh: "您的请求已并入同一事项的另一请求，将在那里继续处理。",
    },
    UNDO_MERGE: { en: "Your request goes on by itself again.", zh: "您的请求已重新单独处理。" },
    REOPEN: { en: "Your request is open again.", zh: "您的请求已重新打开。" },
    DECLINE: {
      en: "By the support rules we cannot go on with your request.",
      zh: "按照支持规则，我们无法继续处理您的请求。",
    },
    TAKE_UP: {
      en: "We look at your request although the support rules do not cover it.",
      zh: "虽然支持规则不涵盖您的请求，我们仍将予以处理。",
    },
    ACCEPT: {
      en: "The support rules cover your request by now: it is accepted.",
      zh: "您的请求现已符合支持规则，已予接受。",
    },
  };
}

/** The same of what else happens. */
export const EVENT_WORDS: Readonly<Record<string, Text>> = {
  REMINDED: { en: "We still wait for your answer.", zh: "我们仍在等待您的答复。" },
  CLOSE_ANNOUNCED: {
    en: "We still wait for your answer. Without one your request will be closed.",
    zh: "我们仍在等待您的答复。如无答复，您的请求将被关闭。",
  },
  TASK_ASKED: {
    en: "To find the cause we ask you to run a diagnostic utility. The link below tells which, why and until when.",
    zh: "为查明原因，请您运行一个诊断工具。工具名称、用途和期限请见下方链接。",
  },
  TASK_REMINDED: {
    en: "We still wait for the result of the diagnostic utility. The link below tells what to do.",
    zh: "我们仍在等待诊断工具的结果。操作方法请见下方链接。",
  },
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, Text>> = {
  COVERED: { en: "Support covers it.", zh: "在支持范围内。" },
  LIMITED: { en: "Support covers it within limits.", zh: "在有限支持范围内。" },
  PAID_SERVICE: { en: "A paid service would cover it.", zh: "需由付费服务支持。" },
  NOT_COVERED: { en: "The support rules do not cover it.", zh: "不在支持规则范围内。" },
};

export const WORDS = {
  above: { en: "Write your answer above this line", zh: "请在此行上方回复" },
  filed: (number: string): Text => ({
    en: `We have your request under the number ${number}.`,
    zh: `我们已收到您的请求，编号为 ${number}。`,
  }),
  declined: {
    en: "It is recorded as declined. If the facts change, or you see it otherwise, answer this mail.",
    zh: "该请求已登记为谢绝。如情况有变或您有异议，请回复本邮件。",
  },
  applies: { en: "What applies:", zh: "适用的规则：" },
  helps: { en: "What would help:", zh: "可行的办法：" },
  duties: { en: "What we ask of you:", zh: "需要您配合：" },
  wrote: (name: string): Text => ({ en: `${name} wrote:`, zh: `${name} 写道：` }),
  hello: (name: string): Text => ({ en: `Hello ${name},`, zh: `${name}，您好：` }),
  follow: (address: string): Text => ({
    en: `See it, and add files: ${address}`,
    zh: `查看请求及添加文件：${address}`,
  }),
} as const satisfies Record<string, Text | ((some: string) => Text)>;
