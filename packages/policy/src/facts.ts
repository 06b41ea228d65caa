/**
 * What the rules may look at. Every name and value is public vocabulary: the API, the console and the stored
 * receipts use the same words. `null` is "unknown" and never counts against the customer.
 */

export const SEGMENTS = ["HOME_MOBILE", "BUSINESS"] as const;
export type Segment = (typeof SEGMENTS)[number];

export const LICENSINGS = ["COMMERCIAL", "FREEMIUM"] as const;
export type Licensing = (typeof LICENSINGS)[number];

export const PHASES = ["UPCOMING", "FULL", "LIMITED", "EXTENDED", "ENDED"] as const;
export type Phase = (typeof PHASES)[number];

/** `NOT_STORED`: valid, but not in the company account (clause 2.4). */
export const LICENCE_STATUSES = [
  "VALID",
  "NOT_STORED",
  "EXPIRED",
  "NOT_YET_VALID",
  "BLOCKED",
  "OTHER_PRODUCT",
  "NONE",
] as const;
export type LicenceStatus = (typeof LICENCE_STATUSES)[number];

/** What a request is about: one kind for each row of clauses 4.1 and 4.2, in their order. */
export const REQUEST_KINDS = [
  "SOFTWARE_FAULT",
  "DATABASE_UPDATE",
  "FALSE_POSITIVE",
  "UNDETECTED_MALWARE",
  "DISINFECTION_ADVICE",
  "LICENCE_RECOVERY",
  "DOWNLOAD_HELP",
  "FINDING_INFORMATION",
  "ONLINE_ACCOUNT_HELP",
  "FEATURE_DEVELOPMENT",
  "DEVICE_TUNING",
  "HANDS_ON_DISINFECTION",
  "MALWARE_DESCRIPTION",
  "ONSITE_OR_REMOTE_SESSION",
  "LIVE_HELP_WHILE_COLLECTING",
  "THIRD_PARTY_QUESTION",
  "THIRD_PARTY_PATCHING",
  "THIRD_PARTY_INTEGRATION",
  "CONFIGURATION_REVIEW",
  "TRAINING",
  "DEMO_OR_DEPLOYMENT",
  "ROOT_CAUSE_OPINION",
  "MALWARE_INCIDENT_INVESTIGATION",
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const ENVIRONMENT_FACTS = [
  "meetsRequirements",
  "infected",
  "incompatibleSoftware",
  "hardwareFault",
  "incompatiblePlatform",
  "followedInstructions",
] as const;
export type EnvironmentFact = (typeof ENVIRONMENT_FACTS)[number];
export type Environment = Readonly<Record<EnvironmentFact, boolean | null>>;

/** Services sold beside standard support (clause 5.1). */
export const SERVICE_CODES = [
  "PROFESSIONAL_SERVICES",
  "INCIDENT_RESPONSE",
  "PREMIUM_SUPPORT",
  "SUPPORT_EXTENSION",
] as const;
export type ServiceCode = (typeof SERVICE_CODES)[number];

/** Urgency as premium plans count it; 1 is the most urgent. */
export const SEVERITIES = [1, 2, 3, 4] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The response time that a paid plan promises for one severity. Clause 4: nothing else ever promises one. */
export interface PlanResponseTime {
  readonly severity: Severity;
  /** ISO 8601 duration, such as `PT4H`. */
  readonly within: string;
  /** Whether the time counts in support hours or around the clock. */
  readonly counted: "SUPPORT_HOURS" | "AROUND_THE_CLOCK";
}

/** A product's own terms that stand in for named clauses (clause 4.0). */
export interface SpecialTerm {
  /** Ids of the clauses that this term stands in for. */
  readonly clauses: readonly string[];
  /** `true`: those clauses do not apply to the product. `false`: they apply, and the term adds to them. */
  readonly waives: boolean;
  readonly summary: string;
  readonly url: string | null;
  /** Calendar dates, both inclusive; null is open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The facts of a coverage question, complete: what is not known is null, never absent. */
export interface Facts {
  readonly segment: Segment;
  readonly licensing: Licensing | null;
  readonly phase: Phase | null;
  readonly licence: LicenceStatus | null;
  readonly kind: RequestKind;
  readonly environment: Environment;
  readonly gaveInformation: boolean | null;
  /** How many problems the request describes; at least 1 (clause 2.3). */
  readonly problems: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Code of the support plan that the account holds, for the record; what it promises is `planResponseTimes`. */
  readonly plan: string | null;
  readonly planResponseTimes: readonly PlanResponseTime[];
  /** Codes of the services that the account holds. */
  readonly services: readonly ServiceCode[];
  /** What is sold in `country`; where the country is unknown, what is sold anywhere (clause 5.2). */
  readonly soldServices: readonly ServiceCode[];
  readonly severity: Severity | null;
  readonly specialTerms: readonly SpecialTerm[];
}

/** A coverage question: the facts, the instant asked about, and what is known of the way out. Plain JSON. */
export interface CoverageQuestion {
  readonly facts: Facts;
  /** The instant asked about, ISO 8601 in UTC. */
  readonly at: string;
  /** The calendar date of `at` in the vendor's time zone; it chooses among dated special terms. */
  readonly on: string;
  /** The version asked about, where one was named. */
  readonly version: string | null;
  /** The version of the same product that a customer would move to, and its phase at `at`. */
  readonly newerVersion: { readonly name: string; readonly phase: Phase } | null;
  /**
   * Whether a support extension bought for the account would lengthen the support of the version asked about once it has
   * ended (clause 4.3.2). Left out where no account is asked about: what is said of a phase is taken as it is said.
   */
  readonly extendable?: true;
}
