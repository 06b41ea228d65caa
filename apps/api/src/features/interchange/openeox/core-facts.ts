import type { MilestoneKind } from "@supportbook/policy";
import type { VersionFacts } from "../../lifecycle/index.ts";
import type { Core } from "./document-shape.ts";
import { instantOf, TO_BE_ANNOUNCED } from "./timestamp.ts";

/**
 * How the words of OpenEoX and ours correspond:
 *
 * | OpenEoX | here | why |
 * |---|---|---|
 * | `general_availability` | `releasedOn` | the first day |
 * | `end_of_life` | `supportEndsOn` | the last day on which everyone is supported in some way; paid extensions have no word |
 * | `end_of_security_support` | `fullSupportEndsOn` | the last day on which remediation is owed; past it support is at our discretion, which is the LIMITED phase |
 * | `end_of_sales` | `discontinuedOn` | the last day of sale |
 *
 * Equal ends of security support and of life are one promise: `fullSupportEndsOn` is then null. Ends of database updates
 * and of extended support, and everything that ended on a day that nobody knows, cannot be said in OpenEoX.
 */
export const OPENEOX_SPEAKS_OF: readonly MilestoneKind[] = ["RELEASE", "FULL_SUPPORT_END", "SUPPORT_END"];

/** The dates of a core as calendar dates (`YYYY-MM-DD`) or `tba`; what is absent is not spoken of. */
export interface CoreDates {
  readonly end_of_life: string;
  readonly end_of_security_support: string;
  readonly general_availability?: string;
  readonly end_of_sales?: string;
}

/** Each instant as its calendar date in the vendor's time zone (interpretation 8). The core has passed its tests. */
export function coreDates(core: Core, timeZone: string): CoreDates {
  const date = (text: string) =>
    instantOf(text)?.toZonedDateTimeISO(timeZone).toPlainDate().toString() ?? TO_BE_ANNOUNCED;
  return {
    end_of_life: date(core.end_of_life),
    end_of_security_support: date(core.end_of_security_support),
    ...(core.general_availability === undefined ? {} : { general_availability: date(core.general_availability) }),
    ...(core.end_of_sales === undefined ? {} : { end_of_sales: date(core.end_of_sales) }),
  };
}

export function factsOfDates(dates: CoreDates): Partial<VersionFacts> {
  const dated = (date: string) => (date === TO_BE_ANNOUNCED ? null : date);
  const {
    end_of_life: life,
    end_of_security_support: security,
    general_availability: available,
    end_of_sales: sales,
  } = dates;
  const securityStaysOpen = security === TO_BE_ANNOUNCED && life !== TO_BE_ANNOUNCED;
  return {
    ...(available === undefined ? {} : { releasedOn: dated(available) }),
    fullSupportEndsOn: security === life ? null : dated(security),
    supportEndsOn: dated(life),
    endedOnUnknownDate: false,
    undatedMilestones: [],
    unannouncedMilestones: securityStaysOpen ? ["FULL_SUPPORT_END"] : [],
    ...(sales === undefined ? {} : { discontinued: sales !== TO_BE_ANNOUNCED, discontinuedOn: dated(sales) }),
  };
}

/** What OpenEoX can say of a version, or why it cannot. */
export function datesOfFacts(facts: VersionFacts): CoreDates | { readonly unsayable: string } {
  const passed = (kind: MilestoneKind) => facts.undatedMilestones.includes(kind);
  if (facts.endedOnUnknownDate || passed("SUPPORT_END")) {
    return { unsayable: "support ended on an unknown date, and end_of_life takes a date or one to be announced" };
  }
  if (passed("FULL_SUPPORT_END")) {
    return { unsayable: "full support ended on an unknown date, and end_of_security_support takes a known one" };
  }
  const life = facts.supportEndsOn ?? TO_BE_ANNOUNCED;
  const staysOpen = facts.unannouncedMilestones.includes("FULL_SUPPORT_END");
  const sales = datedSales(facts);
  return {
    end_of_life: life,
    end_of_security_support: facts.fullSupportEndsOn ?? (staysOpen ? TO_BE_ANNOUNCED : life),
    ...(facts.releasedOn === null ? {} : { general_availability: facts.releasedOn }),
    ...(sales === null ? {} : { end_of_sales: sales }),
  };
}

/** Left out where it would break tests 7.1.1 or 7.1.3: sales may end before a release or after support in our record. */
function datedSales({ discontinuedOn, releasedOn, supportEndsOn }: VersionFacts): string | null {
  if (discontinuedOn === null) return null;
  if (releasedOn !== null && discontinuedOn < releasedOn) return null;
  return supportEndsOn !== null && discontinuedOn > supportEndsOn ? null : discontinuedOn;
}

/** True where the version that stands would be described by these very dates, as far as they go. */
export function alreadySays(existing: VersionFacts, dates: CoreDates): boolean {
  const own = datesOfFacts(existing);
  if ("unsayable" in own) return false;
  const spokenOf = Object.keys(dates) as (keyof CoreDates)[];
  return spokenOf.every((property) => dates[property] === (own[property] ?? silent(property)));
}

/** A date that we leave out says the same as one to be announced; sales that we say nothing of say nothing. */
function silent(property: keyof CoreDates): string | null {
  return property === "end_of_sales" ? null : TO_BE_ANNOUNCED;
}
