import { LICENSINGS, MILESTONE_KINDS, PHASES, SEGMENTS } from "@supportbook/policy";
import { publishEnum } from "../../platform/enum.ts";

export const SegmentEnum = publishEnum(SEGMENTS, {
  name: "Segment",
  description: "For whom a product is made. A product belongs to one; it is never guessed from the name.",
  values: {
    HOME_MOBILE: "Home and mobile products.",
    BUSINESS: "Business products, whatever the size of the company.",
  },
});

export const LicensingEnum = publishEnum(LICENSINGS, {
  name: "Licensing",
  description: "How a product is licensed.",
  values: { COMMERCIAL: "Sold under a commercial licence.", FREEMIUM: "Free to use, with paid additions." },
});

export const PhaseEnum = publishEnum(PHASES, {
  name: "Phase",
  description:
    "Where a version stands in its life on a day. Every milestone is the last day, inclusive, of what it ends, in the vendor's time zone.",
  values: {
    UPCOMING: "Not released yet.",
    FULL: "Released, with full support.",
    LIMITED: "Past full support of a business version; support may be limited (clause 3.2).",
    EXTENDED: "Past standard support; supported for those who bought an extension of support (clause 4.3.2).",
    ENDED: "No longer supported (clause 4.3.2).",
  },
});

export const MilestoneKindEnum = publishEnum(MILESTONE_KINDS, {
  name: "MilestoneKind",
  description: "The dated promises of a version.",
  values: {
    RELEASE: "The first day of the version.",
    FULL_SUPPORT_END: "The last day of full support.",
    SUPPORT_END: "The last day of standard support.",
    EXTENDED_SUPPORT_END: "The last day of the support extension that can be bought.",
    DATABASE_UPDATES_END: "The last day on which the version's databases are updated.",
  },
});
