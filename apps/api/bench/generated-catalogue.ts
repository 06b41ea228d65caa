import { randomUUID } from "node:crypto";
import { LICENSINGS, NO_MILESTONES, SERVICE_CODES } from "@supportbook/policy";
import { pino } from "pino";
import { openApplication } from "../src/application.ts";
import { changeCatalogue, type ProductFacts, type VersionFacts } from "../src/features/lifecycle/index.ts";
import { OfferEntity, PaidServiceEntity } from "../src/features/services/index.ts";
import { testSecretsKey } from "../test/api-process.ts";

export const PRODUCTS = 250;
const VERSIONS = 4_750;
/** The first page of the catalogue by name has 50 × 10 versions; the rest is spread over the other products. */
const FIRST_PAGE = { products: 50, versionsEach: 10 };

export const COUNTRIES = ["DE", "FR", "JP", "US"] as const;

export interface GeneratedProduct {
  readonly slug: string;
  readonly facts: ProductFacts;
  /** Newest first; no two were released on the same day. */
  readonly versions: readonly VersionFacts[];
}

/** An invented catalogue, the same at each call on the same day (`YYYY-MM-DD`): versions stand in every phase on it. */
export function generateCatalogue(today: string): readonly GeneratedProduct[] {
  const chance = seededChance(20_261_123);
  const day = Temporal.PlainDate.from(today);
  return Array.from({ length: PRODUCTS }, (_, index) => {
    const number = String(index + 1).padStart(3, "0");
    const count = versionCount(index);
    return {
      slug: `invented-product-${number}`,
      facts: productFacts(index, number),
      versions: Array.from({ length: count }, (_, age) => versionFacts(day, { age, count, chance })),
    };
  });
}

/** Migrates the database and writes the catalogue and what is sold, by the product's own code. */
export async function loadCatalogue(databaseUrl: string, products: readonly GeneratedProduct[]): Promise<void> {
  const application = await openApplication({
    databaseUrl,
    databasePoolSize: 2,
    vendorTimeZone: "UTC",
    secretsKey: testSecretsKey,
    sampleMode: false,
    now: () => Temporal.Now.instant(),
    log: pino({ level: "silent" }),
  });
  try {
    const context = application.contextFor({ actor: null, locale: "en", requestId: "bench" });
    await changeCatalogue(context, { author: "bench", reason: "Generated to be measured" }, async (writer) => {
      for (const { slug, facts, versions } of products) {
        const { id } = await writer.putProduct({ slug, facts });
        await writer.putVersions(
          id,
          versions.map((version) => ({ name: version.name, facts: version })),
        );
      }
    });
    const services = SERVICE_CODES.map((code) => ({
      code,
      nameEn: `Invented service ${code}`,
      nameZh: `虚构服务 ${code}`,
      url: null,
      revision: 1,
    }));
    await context.db.getRepository(PaidServiceEntity).upsert(services, ["code"]);
    const always = { planCode: null, providerId: null, url: null, soldFrom: null, soldThrough: null, revision: 1 };
    const offers = [
      { id: randomUUID(), serviceCode: "PROFESSIONAL_SERVICES", country: "DE", ...always },
      { id: randomUUID(), serviceCode: "INCIDENT_RESPONSE", country: "FR", ...always },
      { id: randomUUID(), serviceCode: "PREMIUM_SUPPORT", country: null, ...always },
    ] as const;
    await context.db.getRepository(OfferEntity).insert([...offers]);
    await context.db.query("VACUUM ANALYZE");
  } finally {
    await application.close();
  }
}

function versionCount(index: number): number {
  if (index < FIRST_PAGE.products) return FIRST_PAGE.versionsEach;
  const others = PRODUCTS - FIRST_PAGE.products;
  const left = VERSIONS - FIRST_PAGE.products * FIRST_PAGE.versionsEach;
  return Math.floor(left / others) + (index - FIRST_PAGE.products < left % others ? 1 : 0);
}

function productFacts(index: number, number: string): ProductFacts {
  return {
    name: `Invented Product ${number}`,
    segment: index % 3 === 0 ? "HOME_MOBILE" : "BUSINESS",
    licensing: LICENSINGS[index % 5 === 0 ? 1 : 0],
    platforms: index % 2 === 0 ? ["Windows", "Linux"] : ["Android"],
    category: null,
    tags: [],
    aliases: [],
    versionCommand: null,
    milestoneLabels: {},
    identifiers: [],
    specialTerms: [],
    retired: false,
  };
}

interface Birth {
  readonly age: number;
  readonly count: number;
  readonly chance: () => number;
}

function versionFacts(today: Temporal.PlainDate, { age, count, chance }: Birth): VersionFacts {
  const name = `${Math.floor((count - age) / 4) + 1}.${(count - age) % 4}`;
  const released = today.add({ months: 2 }).subtract({ months: age * 5, days: Math.floor(chance() * 28) });
  const ends = (months: number) => released.add({ months, days: Math.floor(chance() * 20) }).toString();
  return {
    ...NO_MILESTONES,
    name,
    label: chance() < 0.5 ? `${name} maintenance` : null,
    codename: null,
    releasedOn: released.toString(),
    fullSupportEndsOn: ends(14),
    supportEndsOn: ends(28),
    extendedSupportEndsOn: chance() < 0.5 ? ends(40) : null,
    longTermSupport: age % 4 === 0,
    longTermSupportFrom: null,
    discontinued: null,
    discontinuedOn: null,
    latestBuild: `${name}.${Math.floor(chance() * 900) + 100}`,
    latestBuildOn: released.toString(),
    latestBuildUrl: null,
    successorId: null,
    retired: false,
  };
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
