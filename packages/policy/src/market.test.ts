import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SERVICE_CODES } from "./facts.ts";
import { plusDays } from "./lifecycle/days-of-other-phase.ts";
import { isSoldOn, type ServiceOffer, soldServicesIn } from "./market.ts";

const date = fc
  .date({ noInvalidDate: true, min: new Date("2026-01-01"), max: new Date("2026-03-31") })
  .map((day) => day.toISOString().slice(0, 10));
const country = fc.constantFrom("BR", "DE", "KE");
const offer: fc.Arbitrary<ServiceOffer> = fc
  .record({
    code: fc.constantFrom(...SERVICE_CODES),
    country: fc.option(country),
    soldFrom: fc.option(date),
    soldThrough: fc.option(date),
  })
  .filter(({ soldFrom, soldThrough }) => soldFrom === null || soldThrough === null || soldFrom <= soldThrough);
const offers = fc.array(offer, { maxLength: 12 });

const dayBefore = (day: string) => plusDays(day, -1);

describe("[5.2] a dated market", () => {
  it("sells in an unknown country what it sells in any", () => {
    // AQ stands for all the countries that no offer names.
    const everywhere = ["AQ", "BR", "DE", "KE"];
    fc.assert(
      fc.property(offers, date, (entered, on) => {
        const anywhere = new Set(everywhere.flatMap((each) => soldServicesIn(entered, each, on)));
        expect(new Set(soldServicesIn(entered, null, on))).toEqual(anywhere);
      }),
    );
  });

  it("loses nothing by one offer more, and names each service once, in the rules' order", () => {
    fc.assert(
      fc.property(offers, offer, fc.option(country), date, (entered, another, where, on) => {
        const sold = soldServicesIn([...entered, another], where, on);
        expect(sold).toEqual(expect.arrayContaining(soldServicesIn(entered, where, on)));
        expect(sold).toEqual(SERVICE_CODES.filter((code) => sold.includes(code)));
      }),
    );
  });

  it("is the same whether an offer is one or handed over at midnight between two days", () => {
    fc.assert(
      fc.property(offers, offer, fc.record({ day: date, on: date }), fc.option(country), (others, one, days, where) => {
        fc.pre(isSoldOn(one, days.day) && one.soldFrom !== days.day);
        const handedOver = [
          { ...one, soldThrough: dayBefore(days.day) },
          { ...one, soldFrom: days.day },
        ];
        expect(soldServicesIn([...others, ...handedOver], where, days.on)).toEqual(
          soldServicesIn([...others, one], where, days.on),
        );
      }),
    );
  });

  it("changes by an end only after the last day", () => {
    fc.assert(
      fc.property(offer, date, date, (one, lastDay, on) => {
        fc.pre(isSoldOn(one, lastDay));
        const ended = { ...one, soldThrough: lastDay };
        expect(isSoldOn(ended, on)).toBe(isSoldOn(one, on) && on <= lastDay);
      }),
    );
  });
});
