import type { Locale } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import { LINK_PLACE } from "../../mail/index.ts";
import type { SupportRequestEntity } from "../../requests/index.ts";

export function invitationSubject({ number }: Pick<SupportRequestEntity, "number">, locale: Locale): string {
  return say(locale, { en: `How was our support with ${number}?`, zh: `您对 ${number} 的支持服务满意吗？` });
}

interface Inviting {
  readonly request: Pick<SupportRequestEntity, "number" | "requesterName" | "subject">;
  readonly locale: Locale;
  /** Calendar date where the vendor is: the last day on which the link can be used all day long. */
  readonly through: string;
}

/** The text of an invitation, with the place of the link that only its recipient gets. */
export function invitationLetter({ request, locale, through }: Inviting): string {
  const { number, requesterName: name } = request;
  const subject = request.subject.replace(/\s+/g, " ");
  return [
    say(locale, { en: `Hello ${name},`, zh: `${name}，您好：` }),
    say(locale, {
      en: `We have finished with your request ${number}, "${subject}". How was our support? A few clicks help us to do better.`,
      zh: `您的请求 ${number}“${subject}”已处理完毕。您觉得我们的支持服务如何？只需点击几下，就能帮助我们改进。`,
    }),
    LINK_PLACE,
    say(locale, {
      en: `Whether you answer is up to you. The link is yours alone, can be used once, and works through ${through}. Please do not pass this mail on.`,
      zh: `是否回答由您决定。此链接仅供您本人使用一次，有效期至 ${through}。请勿转发本邮件。`,
    }),
    say(locale, {
      en: "If you do not want to be asked again, the page behind the link lets you say so.",
      zh: "如不希望再收到此类邀请，可在链接页面中说明。",
    }),
  ].join("\n\n");
}
