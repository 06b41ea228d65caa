import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditFilterOf, readAuditQuery, writeAuditQuery } from "./audit-query.ts";

const nothing = readAuditQuery(new URLSearchParams());
const text = fc.string({ minLength: 1 });
const asText = fc.option(text, { nil: null });
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const query = fc.record({
  search: fc.string(),
  actions: fc.array(text),
  outcome: fc.constantFrom("DONE" as const, "DENIED" as const, null),
  actor: asText,
  target: asText,
  change: asText,
  from: fc.option(day, { nil: null }),
  through: fc.option(day, { nil: null }),
});

describe("what the audit is asked for", () => {
  it("comes back from its address as it was", () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(readAuditQuery(writeAuditQuery(asked))).toEqual(asked);
      }),
    );
  });

  it.each(["from=yesterday", "from=2026-13-40", "outcome=MAYBE", "through="])("passes over %s", (address) => {
    expect(readAuditQuery(new URLSearchParams(address))).toEqual(nothing);
  });

  it("is nothing for the API where nothing is asked", () => {
    expect(auditFilterOf(nothing, "Europe/Berlin")).toEqual({});
  });

  it("means the reader's days, the last one to its end", () => {
    const asked = { ...nothing, from: "2026-10-25", through: "2026-10-25" };
    // The day on which Berlin's clocks go back has 25 hours.
    expect(auditFilterOf(asked, "Europe/Berlin")).toEqual({
      since: "2026-10-24T22:00:00Z",
      until: "2026-10-25T23:00:00Z",
    });
  });
});
