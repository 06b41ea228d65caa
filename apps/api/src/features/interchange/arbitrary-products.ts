import { MILESTONE_FIELDS, type MilestoneKind, milestoneProblems } from "@supportbook/policy";
import fc from "fast-check";
import { type CatalogueProduct, catalogueOf, type ProductFacts, type VersionFacts } from "../lifecycle/index.ts";

const words = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter((value) => value.trim() !== "");
const awkward = fc.constantFrom(
  "=1+1",
  "'=1",
  "-5",
  "@x",
  "a;b",
  'say "so"',
  "two\nlines",
  "a|b\\c",
  "\tT",
  "+3",
  " x ",
  "é",
  "中文",
);
const anyText = fc.oneof(words, awkward);
/** Names of versions have no blanks around them; other texts may. */
const versionName = anyText.map((value) => value.trim());
const textOrNull = fc.option(anyText);
export const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => Temporal.PlainDate.from("1990-01-01").add({ days }).toString());
const dayOrNull = fc.option(day);
const flag = fc.constantFrom("DATED", "PASSED", "TO_COME", "SILENT");
const enders: readonly MilestoneKind[] = ["FULL_SUPPORT_END", "EXTENDED_SUPPORT_END", "DATABASE_UPDATES_END"];

/** Dates in their order; each later milestone dated, passed, to come, or not spoken of. */
const milestones = fc
  .record({
    days: fc.array(day, { minLength: 5, maxLength: 5 }),
    flags: fc.array(flag, { minLength: 3, maxLength: 3 }),
    ended: fc.constantFrom("DATED", "PASSED", "SILENT"),
    released: fc.boolean(),
  })
  .map(({ days, flags, ended, released }) => {
    const [releasedOn = null, full = null, support = null, extended = null, updates = null] = days.toSorted();
    const dates = { FULL_SUPPORT_END: full, EXTENDED_SUPPORT_END: extended, DATABASE_UPDATES_END: updates };
    const flagged = (wanted: string) => enders.filter((_, index) => flags[index] === wanted);
    const dated = flagged("DATED").map((kind) => [MILESTONE_FIELDS[kind], dates[kind as keyof typeof dates]]);
    return {
      releasedOn: released ? releasedOn : null,
      fullSupportEndsOn: null,
      extendedSupportEndsOn: null,
      databaseUpdatesEndOn: null,
      supportEndsOn: ended === "DATED" ? support : null,
      endedOnUnknownDate: ended === "PASSED",
      undatedMilestones: flagged("PASSED"),
      unannouncedMilestones: flagged("TO_COME"),
      ...Object.fromEntries(dated),
    };
  })
  .filter((value) => milestoneProblems(value).length === 0);

const otherFacts = fc.record({
  label: textOrNull,
  codename: textOrNull,
  longTermSupport: fc.boolean(),
  discontinued: fc.option(fc.boolean()),
  latestBuild: textOrNull,
  latestBuildOn: dayOrNull,
  latestBuildUrl: fc.option(fc.webUrl()),
});

/** A version of an ordinary catalogue: every date and flag there is, awkward texts, milestones without contradiction. */
export const arbitraryFacts: fc.Arbitrary<VersionFacts> = fc
  .record({ name: versionName, milestones, otherFacts, day: dayOrNull })
  .map(({ name, milestones, otherFacts, day }) => ({
    name,
    ...milestones,
    ...otherFacts,
    label: otherFacts.label === name ? null : otherFacts.label,
    longTermSupportFrom: otherFacts.longTermSupport ? day : null,
    discontinuedOn: otherFacts.discontinued === true ? day : null,
    successorId: null,
    retired: false,
  }));

const productFacts: fc.Arbitrary<ProductFacts> = fc.record({
  name: anyText,
  segment: fc.constantFrom("HOME_MOBILE", "BUSINESS"),
  licensing: fc.constantFrom("COMMERCIAL", "FREEMIUM"),
  platforms: fc.array(anyText, { maxLength: 3 }),
  category: textOrNull,
  tags: fc.array(anyText, { maxLength: 3 }),
  aliases: fc.array(anyText, { maxLength: 2 }),
  versionCommand: textOrNull,
  milestoneLabels: fc.constantFrom({}, { SUPPORT_END: "Security" }),
  identifiers: fc.constantFrom([], [{ type: "purl", id: "pkg:generic/harbour" }]),
  specialTerms: fc.constant([]),
  retired: fc.constant(false),
});

const slug = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/);

/** Products as a snapshot holds them, each with versions of distinct names. */
export const arbitraryProducts: fc.Arbitrary<readonly CatalogueProduct[]> = fc
  .uniqueArray(
    fc.record({
      slug,
      facts: productFacts,
      versions: fc.uniqueArray(arbitraryFacts, { selector: (facts) => facts.name, minLength: 1, maxLength: 4 }),
    }),
    { selector: (product) => product.slug, minLength: 1, maxLength: 3 },
  )
  .map((products) => {
    const changed = { revision: 1, changedAt: "2026-11-23T09:00:00.000000Z" };
    return catalogueOf({
      number: 1,
      products: products.map(({ slug, facts }) => ({ ...facts, id: slug, slug, ...changed })),
      versions: products.flatMap(({ slug, versions }) =>
        versions.map((facts, index) => ({ ...facts, id: `${slug}/${index}`, productId: slug, ...changed })),
      ),
    }).products;
  });
