import type { ServiceCode } from "@supportbook/policy";
import type { OfferEntity, ServiceProviderEntity } from "../services/index.ts";

/** The same in every sample, so that loading twice writes nothing twice. */
const providerId = (number: number) => `5a3b1e00-0000-4000-8000-${String(number).padStart(12, "0")}`;
const offerId = (number: number) => `5a3b1e01-0000-4000-8000-${String(number).padStart(12, "0")}`;

const PROVIDERS = ["Europe", "Asia", "Americas", "Africa", "Consulting"] as const;
type Provider = (typeof PROVIDERS)[number];

export const SAMPLE_PROVIDERS: readonly ServiceProviderEntity[] = PROVIDERS.map((name, index) => ({
  id: providerId(index + 1),
  name: `Sample Partner ${name}`,
  url: `https://example.com/partners/${name.toLowerCase()}`,
  email: `sales.${name.toLowerCase()}@example.com`,
  // No plan of numbers gives out 0000.
  phone: name === "Consulting" ? null : `+00 0000 000${index}`,
  retired: false,
  revision: 1,
}));

const REGIONS: Readonly<Record<Exclude<Provider, "Consulting">, readonly string[]>> = {
  Europe: ["AT", "CH", "DE", "ES", "FR", "GB", "IT", "NL", "PL"],
  Asia: ["CN", "IN", "JP", "SG"],
  Americas: ["BR", "US"],
  Africa: ["KE", "ZA"],
};

/** Null: the vendor itself, in every country. */
interface Sold {
  readonly what: { readonly service: ServiceCode } | { readonly plan: string };
  readonly countries: readonly string[] | null;
  readonly by?: Provider;
  /** Months from this one: from its first day, through its last. */
  readonly from?: number;
  readonly through?: number;
}

const offered = (service: ServiceCode, countries: string | null, more: Omit<Sold, "what" | "countries"> = {}) => ({
  what: { service },
  countries: countries?.split(" ") ?? null,
  ...more,
});
const offeredPlan = (plan: string, countries: string | null, more: Omit<Sold, "what" | "countries"> = {}) => ({
  what: { plan: `SAMPLE_${plan}` },
  countries: countries?.split(" ") ?? null,
  ...more,
});

const SOLD: readonly Sold[] = [
  offered("PROFESSIONAL_SERVICES", "AT BR CH CN DE ES FR GB IN IT JP NL PL SG US ZA"),
  offered("PROFESSIONAL_SERVICES", "DE", { by: "Consulting", from: -8 }),
  offered("INCIDENT_RESPONSE", "CN DE FR GB JP US"),
  offered("INCIDENT_RESPONSE", "SG", { from: -20, through: 1 }),
  offered("INCIDENT_RESPONSE", "BR", { from: -30, through: -1 }),
  offered("PREMIUM_SUPPORT", null),
  offered("SUPPORT_EXTENSION", "CH CN DE FR GB JP US"),
  offered("SUPPORT_EXTENSION", "BR", { from: 2 }),
  offeredPlan("STANDARD", null),
  offeredPlan("START", null),
  offeredPlan("PLUS", null),
  offeredPlan("BUSINESS", null),
  offeredPlan("ENTERPRISE", "CN DE FR GB JP US"),
  offeredPlan("PREMIUM", null),
  offeredPlan("PREMIUM_PLUS", "DE FR GB US", { through: 1 }),
];

/** What is sold where, by whom and when; days lie around `today`, so that some are over, some to come, some ending soon. */
export function sampleOffers(today: Temporal.PlainDate): OfferEntity[] {
  const single = SOLD.flatMap(({ countries, ...sold }) =>
    (countries ?? [null]).map((country) => ({ ...sold, country })),
  );
  const month = today.toPlainYearMonth();
  const dayIn = (months: number | undefined, day: number) =>
    months === undefined ? null : month.add({ months }).toPlainDate({ day }).toString();
  return single.map(({ what, country, by, from, through }, index) => ({
    id: offerId(index + 1),
    serviceCode: "service" in what ? what.service : null,
    planCode: "plan" in what ? what.plan : null,
    country,
    providerId: country === null ? null : idOf(by ?? regionOf(country)),
    url: null,
    soldFrom: dayIn(from, 1),
    // Beyond the last day of every month, so that it is the last of whichever it is.
    soldThrough: dayIn(through, 31),
    revision: 1,
  }));
}

function idOf(provider: Provider): string {
  return providerId(PROVIDERS.indexOf(provider) + 1);
}

function regionOf(country: string): Provider {
  const found = Object.entries(REGIONS).find(([, countries]) => countries.includes(country));
  if (found === undefined) throw new Error(`No invented partner sells in ${country}.`);
  return found[0] as Provider;
}
