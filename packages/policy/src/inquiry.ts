import type { Edition } from "./clause.ts";
import { decide } from "./decide.ts";
import type { CoverageDecision } from "./decision.ts";
import type { CoverageQuestion, Facts, Licensing, Phase, Segment, SpecialTerm } from "./facts.ts";
import { phaseForAccount } from "./holdings/account-phase.ts";
import { establishedOn, factsOnRecord, type OnRecord, stillCommits } from "./holdings/on-record.ts";
import { type KnownVersion, newerVersionOf } from "./lifecycle/newer-version.ts";
import { phaseOn } from "./lifecycle/phase.ts";
import { type Market, soldServicesIn } from "./market.ts";

/** What is asked about: a product of the catalogue, or a kind of product. */
export interface Subject {
  /** The catalogue's id of the product; left out where none is named, or nothing is on record that it could be sought in. */
  readonly productId?: string | null;
  readonly segment: Segment;
  readonly licensing: Licensing | null;
  /** Only where no version is named; a version brings its own. */
  readonly phase: Phase | null;
  readonly specialTerms: readonly SpecialTerm[];
  readonly version: KnownVersion | null;
  /** The product's public versions, newest first; empty where no product is named. */
  readonly versions: readonly KnownVersion[];
}

/** The facts that no catalogue knows: only the asker can say them. */
export type SaidFacts = Pick<
  Facts,
  "kind" | "licence" | "environment" | "gaveInformation" | "problems" | "country" | "plan" | "services" | "severity"
>;

export interface Inquiry {
  readonly subject: Subject;
  readonly said: SaidFacts;
  readonly market: Market;
  /** The instant asked about, ISO 8601 in UTC. */
  readonly at: string;
  /** The calendar date of `at` in the vendor's time zone. */
  readonly on: string;
  /** What is on record of the customer; it wins over what is said. Left out where nobody is named. */
  readonly record?: OnRecord;
}

const NOTHING_ON_RECORD: OnRecord = { country: null, holdings: null, licences: null };

/** The question that the rules are asked: what catalogues and registers know stands beside, and wins over, what is said. */
export function questionOf({ subject, said, market, at, on, record = NOTHING_ON_RECORD }: Inquiry): CoverageQuestion {
  const { segment, licensing, specialTerms, version, versions, productId = null } = subject;
  const established = establishedOn(record, { productId, versionId: version?.id ?? null }, on);
  const { country, plan, ...known } = { ...said, ...factsOnRecord(record, established) };
  const published = version === null ? subject.phase : phaseOn(segment, version, on);
  const promised = plan === null ? [] : (market.plans.get(plan)?.responseTimes ?? []);
  return {
    facts: {
      ...known,
      country,
      plan,
      segment,
      licensing,
      phase: published === null ? null : phaseForAccount(published, established.extension),
      planResponseTimes: stillCommits(established) ? promised : [],
      soldServices: soldServicesIn(market.offers, country, on),
      specialTerms,
    },
    at,
    on,
    version: version?.name ?? null,
    newerVersion: version === null ? null : newerVersionOf({ segment, version, versions }, on),
    ...(version === null || record.holdings === null ? {} : { extendable: true }),
  };
}

/**
 * Decides, and says of a plan that the market does not know that it is an open question: such a plan promises nothing
 * that anyone could name.
 */
export function decideInMarket(question: CoverageQuestion, edition: Edition, { plans }: Market): CoverageDecision {
  const decision = decide(question, edition);
  const { plan } = question.facts;
  if (plan === null || plans.has(plan)) return decision;
  return { ...decision, openQuestions: [...decision.openQuestions, "plan"] };
}
