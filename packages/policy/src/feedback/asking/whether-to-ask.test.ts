import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REQUEST_CATEGORIES } from "../../request/request-category.ts";
import { NOT_ASKED_WORDS, REASONS_NOT_ASKED } from "./reasons-not-asked.ts";
import { type FeedbackOccasion, feedbackOffer } from "./whether-to-ask.ts";

const closed: FeedbackOccasion = {
  at: "2026-11-23T12:00:00Z",
  category: "CLOSED",
  leftBy: null,
  handledByStaff: true,
  requesterIsStaff: false,
  optedOut: false,
  hasAddress: true,
  askedForThisRequest: false,
  lastAskedAt: null,
  otherOpenRequests: 0,
};

const reasonsOf = (occasion: Partial<FeedbackOccasion>, days?: number) => {
  const offer = feedbackOffer({ ...closed, ...occasion }, days === undefined ? undefined : { days });
  return offer.offered ? [] : offer.reasons.map(({ reason }) => reason);
};

describe("[6.3] feedback is asked for once a request is processed", () => {
  it("where nothing speaks against it", () => {
    expect(feedbackOffer(closed)).toEqual({ offered: true, clause: "6.3" });
    expect(reasonsOf({ category: "DECLINED" })).toEqual([]);
  });

  it.each([
    [{ category: "RESOLVED" }, "NOT_PROCESSED"],
    [{ leftBy: "WITHDRAWN", handledByStaff: false }, "WITHDRAWN"],
    [{ leftBy: "MERGED" }, "MERGED"],
    [{ leftBy: "DUPLICATE" }, "DUPLICATE"],
    [{ category: "DECLINED", handledByStaff: false }, "MET_NOBODY"],
    [{ askedForThisRequest: true }, "ALREADY_ASKED"],
    [{ requesterIsStaff: true }, "STAFF_REQUEST"],
    [{ optedOut: true }, "OPTED_OUT"],
    [{ hasAddress: false }, "NO_ADDRESS"],
    [{ lastAskedAt: "2026-11-01T00:00:00Z" }, "ASKED_RECENTLY"],
    [{ otherOpenRequests: 1 }, "OTHER_REQUEST_OPEN"],
  ] as const)("and not with %j: %s", (occasion, reason) => {
    expect(reasonsOf(occasion)).toEqual([reason]);
  });

  it("with every reason against it, each with its clause and in both languages", () => {
    const offer = feedbackOffer({ ...closed, category: "NEW", optedOut: true, hasAddress: false });
    expect(offer).toMatchObject({
      offered: false,
      reasons: [{ reason: "NOT_PROCESSED" }, { reason: "OPTED_OUT" }, { reason: "NO_ADDRESS" }],
    });
    for (const reason of REASONS_NOT_ASKED) {
      expect(NOT_ASKED_WORDS[reason].en).toContain("(6.3)");
      expect(NOT_ASKED_WORDS[reason].zh).toMatch(/\p{Script=Han}.*（6\.3）/u);
    }
  });

  it("again from the very moment at which the rest is over, and at any time without one", () => {
    expect(reasonsOf({ lastAskedAt: "2026-10-24T12:00:00.001Z" })).toEqual(["ASKED_RECENTLY"]);
    expect(reasonsOf({ lastAskedAt: "2026-10-24T12:00:00Z" })).toEqual([]);
    expect(reasonsOf({ lastAskedAt: closed.at }, 0)).toEqual([]);
  });

  it("of nobody while the vendor does not ask, whatever else speaks against it", () => {
    const rest = { days: 30, turnedOff: true };
    expect(feedbackOffer(closed, rest)).toMatchObject({ offered: false, reasons: [{ reason: "TURNED_OFF" }] });
    expect(feedbackOffer({ ...closed, optedOut: true }, rest)).toMatchObject({
      reasons: [{ reason: "TURNED_OFF" }, { reason: "OPTED_OUT" }],
    });
    expect(feedbackOffer(closed, { ...rest, turnedOff: false }).offered).toBe(true);
  });

  it("never more often than once in the rest, however often requests end", () => {
    const start = Date.parse("2026-01-01T00:00:00Z");
    fc.assert(
      fc.property(fc.array(fc.nat(400 * 24), { maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (hours, days) => {
        const asked: number[] = [];
        for (const hour of hours.toSorted((a, b) => a - b)) {
          const last = asked.at(-1);
          const at = start + hour * 3_600_000;
          const lastAskedAt = last === undefined ? null : new Date(last).toISOString();
          const offer = feedbackOffer({ ...closed, at: new Date(at).toISOString(), lastAskedAt }, { days });
          if (offer.offered) asked.push(at);
        }
        for (const [index, at] of asked.entries()) {
          expect(at - (asked[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(days * 86_400_000);
        }
        expect(asked.length > 0).toBe(hours.length > 0);
      }),
    );
  });

  it("of no request that is still open, of no staff and of nobody who opted out", () => {
    const occasions = fc.record({
      category: fc.constantFrom(...REQUEST_CATEGORIES),
      requesterIsStaff: fc.boolean(),
      optedOut: fc.boolean(),
      otherOpenRequests: fc.nat(2),
    });
    fc.assert(
      fc.property(occasions, (facts) => {
        const mayAsk = ["CLOSED", "DECLINED"].includes(facts.category) && facts.otherOpenRequests === 0;
        const wants = !(facts.requesterIsStaff || facts.optedOut);
        expect(feedbackOffer({ ...closed, ...facts }).offered).toBe(mayAsk && wants);
      }),
    );
  });

  it("and refuses facts that are none", () => {
    expect(() => feedbackOffer(closed, { days: -1 })).toThrow(/^days:/);
    expect(() => feedbackOffer({ ...closed, lastAskedAt: "yesterday" })).toThrow(/^lastAskedAt:/);
    expect(() => feedbackOffer({ ...closed, otherOpenRequests: 0.5 })).toThrow(/^otherOpenRequests:/);
  });
});
