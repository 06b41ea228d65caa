import { decide, type Edition, editions, factsOf } from "@supportbook/policy";
import { describe, expect, it } from "vitest";
import { NOTHING_ASKED } from "./asked-facts.ts";
import { answerHere, answerThere, differingParts, questionInput } from "./server-answer.ts";

const at = "2026-11-23T10:00:00Z";
const edition = editions[0] as Edition;
const question = {
  facts: factsOf({ segment: "BUSINESS", kind: "ONSITE_OR_REMOTE_SESSION", soldServices: ["PROFESSIONAL_SERVICES"] }),
  at,
  on: "2026-11-23",
  version: null,
  newerVersion: null,
};
const decided = { question, edition, decision: decide(question, edition), version: null, holdsThrough: null };
const here = answerHere(decided, "en");

/** As the API would write it down: with the vendor's addresses, and fields in another order. */
const server = {
  localContact: { name: "Office", url: "https://example.com" },
  purchase: null,
  ...here,
  at: "2026-11-23T10:00:00.000Z",
  findings: here.findings.map(({ clause, service, ...finding }) => ({
    service: service === null ? null : { code: service, url: "https://example.com" },
    ...finding,
    clause,
  })),
  channels: here.channels.map((channel) => ({ ...channel, url: null })),
};

describe("the answers of browser and server", () => {
  it("agree where only addresses, the order of fields and the spelling of the instant differ", () => {
    expect(differingParts(here, answerThere(server))).toEqual([]);
  });

  it.each([
    ["outcome", { outcome: "COVERED" as const }],
    ["guarantee", { guarantee: "NONE" as const }],
    ["decidedBy", { decidedBy: [] }],
    ["findings", { findings: server.findings.slice(1) }],
    ["findings", { findings: server.findings.map((finding) => ({ ...finding, service: null })) }],
    ["remedies", { remedies: [] }],
    ["openQuestions", { openQuestions: ["licence"] }],
    ["channels", { channels: server.channels.map((channel) => ({ ...channel, note: "" })) }],
    ["edition", { edition: "2027-01-01" }],
    ["at", { at: "2026-11-23T10:00:01Z" }],
    ["outcomeHoldsThrough", { outcomeHoldsThrough: "2027-01-01" }],
  ])("differ in %s where the server says another", (part, change) => {
    expect(differingParts(here, answerThere({ ...server, ...change }))).toEqual([part]);
  });

  it("differ in every explanation where the languages do", () => {
    expect(differingParts(here, answerHere(decided, "zh"))).toEqual(["findings", "remedies", "duties", "channels"]);
  });
});

describe("the question that the server is asked", () => {
  it("names the product or the kind of product, never both, and always the instant", () => {
    const kind = "TRAINING" as const;
    const byKind = questionInput({ ...NOTHING_ASKED, kind, segment: "BUSINESS" }, at);
    expect(byKind).toMatchObject({ segment: "BUSINESS", at });
    expect(byKind).not.toHaveProperty("product");
    const byProduct = questionInput({ ...NOTHING_ASKED, kind, product: "guard", version: "2.0" }, at);
    expect(byProduct).toMatchObject({ product: "guard", version: "2.0", at });
    expect(byProduct).not.toHaveProperty("segment");
    // Whoever is signed in, the server is to answer out of what is said alone, as the browser does.
    for (const question of [byKind, byProduct]) expect(question.hypothetical).toBe(true);
  });
});
