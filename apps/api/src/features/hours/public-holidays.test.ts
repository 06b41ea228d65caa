import { describe, expect, it } from "vitest";
import { holidayPlaces, publicHolidays, unknownPart } from "./public-holidays.ts";

const of = (country: string, state: string | null = null, region: string | null = null) => ({ country, state, region });
const datesIn2027 = (...place: Parameters<typeof of>) =>
  publicHolidays(of(...place), { from: 2027, count: 1 }).map(({ date }) => date.slice(5));

describe("[2.2] public holidays", () => {
  // Easter Sunday 2027 is 28 March: Good Friday −2, Easter Monday +1, Ascension +39, Whit Monday +50, Corpus Christi +60.
  const everywhere = ["01-01", "03-26", "03-29", "05-01", "05-06", "05-17", "10-03", "12-25", "12-26"];

  it("are those of the whole country, and of a state with its own", () => {
    expect(datesIn2027("DE")).toEqual(everywhere);
    expect(datesIn2027("DE", "BY")).toEqual([...everywhere, "01-06", "05-27", "11-01"].toSorted());
  });

  it("are kept in order for as many years as asked", () => {
    const years = publicHolidays(of("DE"), { from: 2027, count: 10 });
    expect(new Set(years.map(({ date }) => date.slice(0, 4)))).toEqual(
      new Set(Array.from({ length: 10 }, (_, index) => String(2027 + index))),
    );
    const dates = years.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
  });

  it("last as many days as they do", () => {
    expect(datesIn2027("RU")).toEqual(expect.arrayContaining(["01-02", "01-03", "01-04", "01-05", "01-06"]));
  });

  it("count also on the day on which they are made up for", () => {
    // 19 June 2027 is a Saturday.
    expect(datesIn2027("US")).toEqual(expect.arrayContaining(["06-18", "06-19"]));
  });

  it("are not those of a part of the people, or of a part of the day", () => {
    // Women's, Youth, Children's and Army Day of China.
    for (const date of ["03-08", "05-04", "06-01", "08-01"]) expect(datesIn2027("CN")).not.toContain(date);
    expect(datesIn2027("CN")).toContain("10-01");
    // Iceland takes the afternoon of 24 December off.
    expect(datesIn2027("IS")).not.toContain("12-24");
  });

  it("are none where nothing is known, and what is not known is found out", () => {
    expect(publicHolidays(of("XX"), { from: 2027, count: 1 })).toEqual([]);
    expect(unknownPart(of("XX"))).toBe("country");
    expect(unknownPart(of("DE", "XX"))).toBe("state");
    expect(unknownPart(of("DE", "BY", "XX"))).toBe("region");
    expect(unknownPart(of("DE", null, "A"))).toBe("state");
    expect(unknownPart(of("DE", "BY", "A"))).toBeNull();
  });

  it("are known of places that can be chosen from", () => {
    expect(holidayPlaces(null, null)).toContainEqual({ code: "JP", name: "Japan" });
    expect(holidayPlaces("DE", null)).toHaveLength(16);
    expect(holidayPlaces("JP", null)).toEqual([]);
    expect(holidayPlaces("DE", "BY").map(({ code }) => code)).toContain("A");
  });
});
