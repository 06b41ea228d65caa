import type { Text } from "@supportbook/policy";
import type { ScaleWord } from "../feedback-scale.ts";

interface ScaleWords {
  readonly question: Text;
  readonly first: Text;
  readonly last: Text;
}

export const SCALE_QUESTIONS: Readonly<Record<ScaleWord, ScaleWords>> = {
  SATISFACTION: {
    question: { en: "How satisfied are you with our support?", zh: "您对我们的支持服务满意吗？" },
    first: { en: "very dissatisfied", zh: "非常不满意" },
    last: { en: "very satisfied", zh: "非常满意" },
  },
  EFFORT: {
    question: {
      en: "Getting help was easy. How far do you agree?",
      zh: "“获得帮助很轻松。”您在多大程度上赞同？",
    },
    first: { en: "not at all", zh: "完全不赞同" },
    last: { en: "fully", zh: "完全赞同" },
  },
  RECOMMEND: {
    question: {
      en: "How likely are you to recommend our support to somebody else?",
      zh: "您向他人推荐我们支持服务的可能性有多大？",
    },
    first: { en: "not at all likely", zh: "完全不可能" },
    last: { en: "extremely likely", zh: "非常可能" },
  },
};

export const WORDS = {
  title: { en: "How was our support?", zh: "您觉得我们的支持服务如何？" },
  correctTitle: { en: "Correct your feedback", zh: "更正您的反馈" },
  about: (number: string, subject: string): Text => ({
    en: `This is about your request ${number}, "${subject}".`,
    zh: `本页涉及您的请求 ${number}“${subject}”。`,
  }),
  optional: {
    en: "Answer at least one question. Everything else is up to you.",
    zh: "请至少回答一个问题，其余均可不填。",
  },
  noAnswer: { en: "No answer", zh: "不回答" },
  comment: { en: "Anything else you want to tell us?", zh: "您还有什么想告诉我们的？" },
  commentHint: {
    en: "At most 4,000 characters. Please leave out passwords and licence codes.",
    zh: "最多 4,000 个字符。请勿填写密码或许可证代码。",
  },
  send: { en: "Send", zh: "提交" },
  sendCorrection: { en: "Send the correction", zh: "提交更正" },
  error: { en: "Error", zh: "错误" },
  cannotSend: { en: "This cannot be sent yet", zh: "尚不能提交" },
  answerOne: { en: "Answer at least one of the questions.", zh: "请至少回答一个问题。" },
  badStep: { en: "Choose one of the answers that are shown.", zh: "请从所示选项中选择。" },
  tooLong: (length: number): Text => ({
    en: `The comment has ${length} characters; the most are 4,000. Shorten it.`,
    zh: `意见共 ${length} 个字符，上限为 4,000。请缩短。`,
  }),
  thanks: { en: "Thank you", zh: "感谢您的反馈" },
  received: { en: "We have what you told us.", zh: "我们已收到您的反馈。" },
  correct: { en: "Correct what you said", zh: "更正反馈内容" },
  correctHint: {
    en: "This link is shown once, and can be used once.",
    zh: "此链接仅显示一次，且只能使用一次。",
  },
  gone: { en: "This link leads nowhere", zh: "此链接无效" },
  goneText: {
    en: "Either it was used already, or it is not complete. If you answered before, we have your answer. Otherwise open the link in the mail again.",
    zh: "链接可能已使用过，或不完整。如您此前已提交，我们已收到；否则请重新打开邮件中的链接。",
  },
  expired: { en: "The time to answer is over", zh: "回答期限已过" },
  expiredText: {
    en: "This invitation can no longer be answered. Thank you for wanting to.",
    zh: "此邀请已不能回答。感谢您的关注。",
  },
  tooOften: { en: "Too much at once", zh: "提交过于频繁" },
  tooOftenText: (minutes: number): Text => ({
    en: `From your network more came within a short time than we take. Go back and send it again in ${minutes} minutes; your link is still good.`,
    zh: `您所在网络短时间内提交过多。请返回并在 ${minutes} 分钟后重新提交；您的链接仍然有效。`,
  }),
  staff: { en: "Not for staff", zh: "工作人员不可评价" },
  staffText: {
    en: "You are signed in as staff. Staff do not rate their own work.",
    zh: "您以工作人员身份登录。工作人员不评价自己的工作。",
  },
  unreadable: { en: "This could not be read", zh: "无法读取提交内容" },
  unreadableText: {
    en: "Go back, shorten the comment, and send the form again.",
    zh: "请返回，缩短意见后重新提交表单。",
  },
  choice: { en: "Being asked", zh: "是否接收邀请" },
  stopText: {
    en: "We ask for feedback now and then, after a request is finished.",
    zh: "请求办结后，我们会不定期征求反馈。",
  },
  stop: { en: "Do not ask me again", zh: "不再向我征求反馈" },
  stoppedText: { en: "You are not asked for feedback any more.", zh: "我们不会再向您征求反馈。" },
  resume: { en: "Ask me again", zh: "恢复征求反馈" },
  resumedText: { en: "You are asked again now and then.", zh: "我们会不定期向您征求反馈。" },
  back: { en: "Back to the questions", zh: "返回问卷" },
} as const satisfies Record<string, Text | ((...some: never[]) => Text)>;
