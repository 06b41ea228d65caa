import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyQuestion } from "../../test/any-question.ts";
import { answer, business, home } from "../../test/ask.ts";
import type { CoverageQuestion } from "../facts.ts";
import { isSupported } from "./request-category.ts";
import { type WayOn, waysOn } from "./ways-on.ts";

const from = (asked: CoverageQuestion) => waysOn(answer(asked), asked.facts.services);
const only = <W extends WayOn["way"]>(ways: readonly WayOn[], which: W) =>
  ways.filter((each): each is Extract<WayOn, { way: W }> => each.way === which);

describe("the ways on from a refusal", () => {
  it("[4.5b] begin with what would change the answer, told once", () => {
    const ways = from(business({ licence: "EXPIRED" }));
    expect(ways[0]).toMatchObject({ way: "REMEDY", remedy: { fact: "licence", to: "VALID", outcome: "COVERED" } });
    expect(only(ways, "ADVICE").filter(({ words }) => words.en === ways[0]?.words.en)).toEqual([]);
  });

  it("[4.2.5] name the service that is sold in the country, and what comes of it", () => {
    const ways = from(business({ kind: "ONSITE_OR_REMOTE_SESSION", soldServices: ["PROFESSIONAL_SERVICES"] }));
    expect(only(ways, "PAID_SERVICE")).toMatchObject([{ service: "PROFESSIONAL_SERVICES", outcome: "COVERED" }]);
  });

  it("[5.2] name no service that is not sold there, but whom to ask", () => {
    const ways = from(business({ kind: "ONSITE_OR_REMOTE_SESSION" }));
    expect(only(ways, "PAID_SERVICE")).toEqual([]);
    expect(only(ways, "ADVICE").map(({ clause }) => clause)).toContain("5.2");
  });

  it("[5.2] ask for the country where what is sold hangs on it", () => {
    const ways = from(
      business({ kind: "ONSITE_OR_REMOTE_SESSION", country: null, soldServices: ["PROFESSIONAL_SERVICES"] }),
    );
    expect(only(ways, "PAID_SERVICE")).toHaveLength(1);
    expect(only(ways, "ADVICE").map(({ clause }) => clause)).toContain("5.2");
  });

  it("[5.2] name the local contact once, however many services are not sold", () => {
    const ways = from(home({ kind: "MALWARE_INCIDENT_INVESTIGATION", phase: "EXTENDED" }));
    expect(only(ways, "ADVICE").filter(({ clause }) => clause === "5.2")).toHaveLength(1);
  });

  it("[4.2.3] say what is included in place of what is not", () => {
    expect(only(from(home({ kind: "HANDS_ON_DISINFECTION" })), "ADVICE").map(({ clause }) => clause)).toEqual([
      "4.2.3",
    ]);
  });

  it("[5.1] promise of a service no more than it does: beside an expired licence it settles nothing", () => {
    const ways = from(
      business({ kind: "TRAINING", licence: "EXPIRED", soldServices: ["PROFESSIONAL_SERVICES", "INCIDENT_RESPONSE"] }),
    );
    expect(only(ways, "PAID_SERVICE")).toEqual([]);
    const visit = from(
      business({
        kind: "ONSITE_OR_REMOTE_SESSION",
        licence: "EXPIRED",
        soldServices: ["PROFESSIONAL_SERVICES"],
      }),
    );
    expect(only(visit, "PAID_SERVICE")).toMatchObject([{ service: "PROFESSIONAL_SERVICES", outcome: null }]);
  });

  it("[2.1] lead to self-service of the segment, and not to where feedback is given", () => {
    const codes = only(from(home({ kind: "TRAINING" })), "CHANNEL").map(({ channel }) => channel.code);
    expect(codes).toEqual(["KNOWLEDGE_BASE_HOME_MOBILE", "COMMUNITY_FORUM", "ONLINE_COURSES"]);
  });

  it("[2.3] are none where support is given", () => {
    expect(from(business())).toEqual([]);
    expect(from(business({ licence: "NOT_STORED" }))).toEqual([]);
  });
});

describe("from every refusal", () => {
  const anyRefusal = anyQuestion
    .map((asked) => ({ ...asked.facts, decision: answer(asked) }))
    .filter(({ decision }) => !isSupported(decision.outcome));
  const forWantOfAService = anyRefusal.filter(({ decision }) => decision.outcome === "PAID_SERVICE");

  it("[2.1] one can help oneself, and have it recorded as declined last", () => {
    fc.assert(
      fc.property(anyRefusal, ({ decision, services }) => {
        const ways = waysOn(decision, services);
        expect(only(ways, "CHANNEL").length).toBeGreaterThan(0);
        expect(only(ways, "FILE_ANYWAY")).toEqual([ways.at(-1)]);
        expect(ways.at(-1)).toMatchObject({ recordedAs: "DECLINED" });
      }),
    );
  });

  it("[5.2] a service is offered only where it is sold, to whom does not hold it, and once", () => {
    fc.assert(
      fc.property(anyRefusal, ({ decision, services, soldServices }) => {
        const offered = only(waysOn(decision, services), "PAID_SERVICE").map(({ service }) => service);
        expect(new Set(offered).size).toBe(offered.length);
        for (const service of offered) {
          expect(soldServices).toContain(service);
          expect(services).not.toContain(service);
        }
      }),
    );
  });

  it("[5.1] a refusal for want of a paid service offers one that settles it", () => {
    fc.assert(
      fc.property(forWantOfAService, ({ decision, services }) => {
        const settled = only(waysOn(decision, services), "PAID_SERVICE").filter(({ outcome }) => outcome !== null);
        expect(settled.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it("nothing is said twice", () => {
    fc.assert(
      fc.property(anyRefusal, ({ decision, services }) => {
        const words = waysOn(decision, services).map((way) => `${way.way === "CHANNEL"} ${way.words.en}`);
        expect(new Set(words).size).toBe(words.length);
      }),
    );
  });
});
