import {
  ENVIRONMENT_FACTS,
  type Environment,
  type EnvironmentFact,
  type LicenceStatus,
  type Licensing,
  type Phase,
  type Remedy,
  type RequestKind,
  type SaidFacts,
  SERVICE_CODES,
  type Segment,
  type ServiceCode,
  type Severity,
} from "@supportbook/policy";

/** What the reader has said so far; null is "not known". Plain JSON: the address of the page holds all of it. */
export interface AskedFacts {
  /** Slug. A product settles segment, licensing and, by its version, the phase. */
  readonly product: string | null;
  /** Name of a version, or a build. */
  readonly version: string | null;
  readonly segment: Segment | null;
  readonly licensing: Licensing | null;
  readonly phase: Phase | null;
  readonly kind: RequestKind | null;
  readonly licence: LicenceStatus | null;
  readonly environment: Environment;
  readonly gaveInformation: boolean | null;
  readonly problems: number;
  readonly country: string | null;
  readonly plan: string | null;
  readonly services: readonly ServiceCode[];
  readonly severity: Severity | null;
  /** ISO instant in UTC; null is now. */
  readonly at: string | null;
}

const UNKNOWN_ENVIRONMENT = Object.fromEntries(ENVIRONMENT_FACTS.map((fact) => [fact, null])) as Environment;

export const NOTHING_ASKED: AskedFacts = {
  product: null,
  version: null,
  segment: null,
  licensing: null,
  phase: null,
  kind: null,
  licence: null,
  environment: UNKNOWN_ENVIRONMENT,
  gaveInformation: null,
  problems: 1,
  country: null,
  plan: null,
  services: [],
  severity: null,
  at: null,
};

/** What can be said before the product is settled. */
export function saidFacts(asked: AskedFacts, kind: RequestKind): SaidFacts {
  const { licence, environment, gaveInformation, problems, country, plan, services, severity } = asked;
  return { kind, licence, environment, gaveInformation, problems, country, plan, services, severity };
}

/** The facts with the one change made that a remedy names. */
export function withRemedy(asked: AskedFacts, { fact, to }: Pick<Remedy, "fact" | "to">): AskedFacts {
  if (fact === "services")
    return { ...asked, services: SERVICE_CODES.filter((code) => code === to || asked.services.includes(code)) };
  const [group, name] = fact.split(".");
  if (group === "environment" && name !== undefined) {
    return { ...asked, environment: { ...asked.environment, [name as EnvironmentFact]: to === "true" } };
  }
  return { ...asked, [fact]: to };
}
