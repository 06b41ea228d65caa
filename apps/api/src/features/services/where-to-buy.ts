import { SERVICE_NAMES, type ServiceCode, type Text } from "@supportbook/policy";
import type { Context, Locale } from "../../platform/context.ts";
import { say } from "../../platform/say.ts";
import type { WhereToBuyType } from "./offer.type.ts";
import { presentService } from "./present-service.ts";
import { type LocalContact, type Offer, offersSold, type ServiceProvider } from "./service-catalogue.ts";

/** What somebody wants to buy. */
export interface Wanted {
  readonly service: ServiceCode;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Calendar date in the vendor's time zone. */
  readonly on: string;
}

/** Clause 5.2: who sells a service in a country on a day and how to reach them, or that nobody does and whom to ask. */
export function whereToBuy(ctx: Context, { service: code, country, on }: Wanted): WhereToBuyType {
  const { services, contacts } = ctx.services.current();
  const offers = offersSold(services.get(code)?.offers ?? [], { country, on });
  const contact = contacts.get(country) ?? null;
  const name = services.get(code)?.name ?? SERVICE_NAMES[code];
  const facts = { name, country, offers, contact };
  const text = offers.length > 0 ? soldText(facts) : notSoldText(facts);
  return { country, service: presentService(ctx, code), offers, contact, statement: say(ctx.locale, text) };
}

/** Clause 5.2 where no paid service covers what is asked for: that none is sold in the country, and whom to ask there. */
export function nothingToBuy(ctx: Context, country: string): WhereToBuyType {
  const contact = ctx.services.current().contacts.get(country) ?? null;
  const text = withContact(noServiceText(country), contact);
  return { country, service: null, offers: [], contact, statement: say(ctx.locale, text) };
}

interface Facts {
  readonly name: Text;
  readonly country: string;
  readonly offers: readonly Offer[];
  readonly contact: LocalContact | null;
}

function soldText({ name, country, offers }: Facts): Text {
  const sellers = [...new Map(offers.map((offer) => [offer.provider?.id, offer])).values()];
  const en = new Intl.ListFormat("en").format(sellers.map((offer) => sellerIn("en", offer)));
  const zh = sellers.map((offer) => sellerIn("zh-CN", offer)).join("、");
  return {
    en: `In ${nameOfCountry("en", country)}, ${name.en} is sold by ${en}.`,
    zh: `在${nameOfCountry("zh-CN", country)}，${name.zh}的销售方为：${zh}。`,
  };
}

function notSoldText({ name, country, contact }: Facts): Text {
  const en = `${name.en} is not sold in ${nameOfCountry("en", country)}.`;
  const zh = `${nameOfCountry("zh-CN", country)}不出售${name.zh}。`;
  return withContact({ en, zh }, contact);
}

function noServiceText(country: string): Text {
  return {
    en: `No paid service covers this; none that does is sold in ${nameOfCountry("en", country)}.`,
    zh: `没有付费服务涵盖此类请求，在${nameOfCountry("zh-CN", country)}也无从购买。`,
  };
}

function withContact({ en, zh }: Text, contact: LocalContact | null): Text {
  if (contact === null) return { en, zh };
  return {
    en: `${en} ${contact.name} knows what is sold there: ${contact.url}`,
    zh: `${zh}当地出售的服务可咨询 ${contact.name}：${contact.url}`,
  };
}

function sellerIn(locale: Locale, { provider, url }: Offer): string {
  const vendor = locale === "en" ? "the vendor" : "厂商";
  const ways = provider === null ? [url] : waysToReach(provider, url);
  const known = ways.filter((way) => way !== null);
  const name = provider?.name ?? vendor;
  if (known.length === 0) return name;
  return locale === "en" ? `${name} (${known.join(", ")})` : `${name}（${known.join("，")}）`;
}

/** The offer's own page stands for the provider's. */
function waysToReach({ url, email, phone }: ServiceProvider, offered: string | null) {
  return [offered ?? url, email, phone];
}

function nameOfCountry(locale: Locale, code: string): string {
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
}
