/** Random licences for the property tests of this folder. */
import fc from "fast-check";
import { anyDate } from "../lifecycle/arbitrary-milestones.ts";
import type { AccountLicence } from "./account-standing.ts";
import type { LicenceTerms } from "./licence-standing.ts";

export const anyTerms: fc.Arbitrary<LicenceTerms> = fc
  .record({
    dates: fc.tuple(anyDate, anyDate),
    isEndless: fc.boolean(),
    isBlocked: fc.boolean(),
    graceDays: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ dates, isEndless, ...terms }) => {
    const [validFrom = "", validThrough = ""] = [...dates].sort();
    return { ...terms, validFrom, validThrough: isEndless ? null : validThrough };
  });

export const anyAccountLicence: fc.Arbitrary<AccountLicence> = fc
  .tuple(anyTerms, fc.constantFrom("a", "b"), fc.boolean())
  .map(([terms, product, isStored]) => ({ ...terms, product, isStored }));
