import type { Text } from "@supportbook/policy";
import type { Locale } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";

/** A licence that ends. */
interface EndingLicence {
  readonly licenceNumber: string;
  /** Its product's name. */
  readonly product: string;
  /** Calendar date, included. */
  readonly validThrough: string;
}

interface ExpiryNews {
  readonly name: string;
  readonly licences: readonly EndingLicence[];
  readonly publicUrl: string;
}

export function expirySubject([first, ...more]: readonly EndingLicence[], locale: Locale): string {
  const { licenceNumber = "", validThrough = "" } = first ?? {};
  if (more.length > 0) {
    const count = more.length + 1;
    return say(locale, { en: `${count} licences end`, zh: `${count} 个许可证即将到期` });
  }
  return say(locale, {
    en: `The licence ${licenceNumber} ends on ${dayIn("en", validThrough)}`,
    zh: `许可证 ${licenceNumber} 将于${dayIn("zh-CN", validThrough)}到期`,
  });
}

/** What the administrators of an account are told: numbers and last days, never a code. */
export function expiryLetter({ name, licences, publicUrl }: ExpiryNews, locale: Locale): string {
  const lines = licences.map((licence) => `- ${say(locale, lineOf(licence))}`);
  return [
    say(locale, { en: `Hello ${name},`, zh: `${name}，您好：` }),
    say(locale, {
      en: "These licences of your company end. Support for business products takes a valid licence.",
      zh: "贵公司的以下许可证即将到期。商用产品的支持需要有效的许可证。",
    }),
    lines.join("\n"),
    say(locale, { en: `See your account: ${publicUrl}/`, zh: `查看您的账户：${publicUrl}/` }),
  ].join("\n\n");
}

function lineOf({ licenceNumber, product, validThrough }: EndingLicence): Text {
  return {
    en: `${licenceNumber}, ${product}: last day ${dayIn("en", validThrough)}`,
    zh: `${licenceNumber}（${product}）：最后有效日 ${dayIn("zh-CN", validThrough)}`,
  };
}

function dayIn(locale: Locale, day: string): string {
  if (day === "") return "";
  const date = Temporal.PlainDate.from(day);
  // Node's own Chinese dates are not the long ones that people write in letters.
  if (locale === "zh-CN") return `${date.year}年${date.month}月${date.day}日`;
  return date.toLocaleString("en-GB", { dateStyle: "long" });
}
