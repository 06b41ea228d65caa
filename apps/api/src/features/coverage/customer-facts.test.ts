import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../platform/context.ts";
import { agent, analyst, customer, putAccount } from "../accounts/accounts-testbed.ts";
import type { Input } from "../holdings/holdings-testbed.ts";
import { anyCode } from "../licences/licences-testbed.ts";
import {
  aCompany,
  type Company,
  type EligibilityBed,
  factOf,
  holds,
  licenceOf,
  openEligibilityBed,
} from "./eligibility-testbed.ts";

let bed: EligibilityBed;
let weaver: Company;
let other: Company;
/** Kept by Weaver, and by the other company. */
let licence: { number: string; maskedCode: string; code: string };
let foreign: { number: string; code: string };
beforeAll(async () => {
  bed = await openEligibilityBed();
  weaver = await aCompany(bed.api, "Weaver");
  other = await aCompany(bed.api, "Other", "FR");
  licence = await licenceOf(bed.api, weaver);
  await holds(bed.api, weaver, { plan: "SMALL" });
  foreign = await licenceOf(bed.api, other);
});
afterAll(() => bed.api.close());

const NOBODY: Actor = { subject: "1", name: "Nobody", roles: [] };

async function refusal(question: Input, actor: Actor | null) {
  const { errors, data } = await bed.ask(question, actor === null ? {} : { actor });
  expect(data?.checkCoverage ?? null).toBeNull();
  return { code: errors[0]?.extensions?.code, field: errors[0]?.extensions?.field, message: errors[0]?.message };
}

describe("[2.4] what is on record", () => {
  it("of the only company that somebody belongs to is taken by itself", async () => {
    const answer = await bed.decided({ licence: "NONE", country: "BR" }, { actor: weaver.member });
    expect(answer).toMatchObject({ outcome: "COVERED", planUse: { used: 0 }, licenceStanding: { status: "VALID" } });
    expect(factOf(answer, "country")).toMatchObject({ value: "DE", source: "ACCOUNT", asked: "BR" });
  });

  it("is not looked at for a hypothetical question, for staff that name no account, and for anonymous callers", async () => {
    const said = { licence: "EXPIRED", country: "BR" };
    const unknown = { outcome: "NOT_COVERED", planUse: null, licenceStanding: null };
    const asked: [Input, object][] = [
      [{ ...said, hypothetical: true }, { actor: weaver.member }],
      [said, { actor: agent }],
      [said, {}],
    ];
    const answers = await Promise.all(asked.map(([question, asking]) => bed.decided(question, asking)));
    for (const answer of answers) {
      expect(answer).toMatchObject(unknown);
      expect(factOf(answer, "licence")).toMatchObject({ value: "EXPIRED", source: "ASKED" });
      expect(answer).toEqual(answers[0]);
    }
  });

  it("of a hypothetical question cannot be named", async () => {
    const field = (name: string) => ({ code: "BAD_USER_INPUT", field: ["question", name] });
    const asked = { hypothetical: true };
    expect(await refusal({ ...asked, account: weaver.id }, agent)).toMatchObject(field("account"));
    expect(await refusal({ ...asked, licenceCode: licence.code }, agent)).toMatchObject(field("licenceCode"));
  });

  it("of one of several companies is asked for by name; closed ones and others' are no choice", async () => {
    const ada = customer("Ada");
    const people = [[ada, "MEMBER"]] as const;
    const [one, two] = [
      await putAccount(bed.api, { name: "One", people }),
      await putAccount(bed.api, { name: "Two", people, country: "FR" }),
    ];
    await putAccount(bed.api, { name: "Closed", people, closedAt: "2026-01-06T00:00:00Z" });
    const refused = await refusal({}, ada);
    expect(refused).toMatchObject({ code: "BAD_USER_INPUT", field: ["question", "account"] });
    for (const { id, number } of [one, two]) {
      expect(refused.message).toContain(id);
      expect(refused.message).toContain(number);
    }
    expect(refused.message).not.toMatch(/Closed|Weaver/);
    expect(factOf(await bed.decided({ account: two.id }, { actor: ada }), "country").value).toBe("FR");
    expect((await bed.decided({ hypothetical: true, licence: "VALID" }, { actor: ada })).outcome).toBe("COVERED");
  });
});

describe("[2.4] another's account", () => {
  it("is as unknown as one that does not exist", async () => {
    for (const actor of [weaver.administrator, weaver.member, customer("Stranger")]) {
      const theirs = await refusal({ account: other.id }, actor);
      expect(theirs).toMatchObject({ code: "NOT_FOUND", field: ["question", "account"] });
      expect(theirs).toEqual(await refusal({ account: "00000000-0000-4000-8000-000000000009" }, actor));
      expect(theirs).toEqual(await refusal({ account: "no id" }, actor));
    }
  });

  it("is told to support staff and to no other role, nor to anybody who is not signed in", async () => {
    expect((await bed.decided({ account: other.id }, { actor: agent })).outcome).toBe("COVERED");
    expect(await refusal({ account: other.id }, analyst)).toMatchObject({ code: "FORBIDDEN" });
    expect(await refusal({ account: other.id }, NOBODY)).toMatchObject({ code: "FORBIDDEN" });
    expect(await refusal({ account: other.id }, null)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("never shows through in a member's answer", async () => {
    const answer = JSON.stringify(await bed.decided({}, { actor: weaver.member }));
    for (const secret of [other.id, other.number, foreign.number, foreign.code]) expect(answer).not.toContain(secret);
  });
});

describe("[4.5b] the licence on which an answer rests", () => {
  it("is named to staff and to the account's administrators, and not to a mere member", async () => {
    const detail = async (actor: Actor) =>
      factOf(await bed.decided({ account: weaver.id }, { actor }), "licence").detail;
    const named = `${licence.number} ${licence.maskedCode}`;
    expect(await detail(agent)).toContain(named);
    expect(await detail(weaver.administrator)).toContain(named);
    const told = await detail(weaver.member);
    expect(told).not.toContain(licence.number);
    expect(told).not.toContain(licence.maskedCode);
    expect(told).toContain("is valid and stored");
  });

  it("never comes with its code, for whomever and in whatever part of the answer or the log", async () => {
    for (const actor of [agent, weaver.administrator, weaver.member]) {
      const question = { account: weaver.id, licenceCode: licence.code };
      expect(JSON.stringify(await bed.decided(question, { actor }))).not.toContain(licence.code);
    }
    expect(JSON.stringify(bed.api.logged)).not.toContain(licence.code);
  });
});

describe("[4.5b] a code that is shown", () => {
  it("settles the licence for its holder; one that another company keeps is no code at all", async () => {
    const own = await bed.decided({ licenceCode: licence.code.toLowerCase() }, { actor: weaver.member });
    expect(factOf(own, "licence")).toMatchObject({ value: "VALID", source: "REGISTER" });
    expect(factOf(own, "licence").detail).toContain(licence.maskedCode);
    const ofOther = await bed.decided({ licenceCode: foreign.code }, { actor: weaver.member });
    expect(ofOther.licenceStanding).toMatchObject({ status: "NONE" });
    expect(ofOther).toEqual(await bed.decided({ licenceCode: anyCode() }, { actor: weaver.member }));
  });

  it("needs a product, and somebody who may ask", async () => {
    const question = { licenceCode: licence.code, product: null, version: null, segment: "BUSINESS" };
    expect(await refusal(question, agent)).toMatchObject({ code: "BAD_USER_INPUT", field: ["question", "product"] });
    expect(await refusal({ licenceCode: licence.code }, null)).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await refusal({ licenceCode: licence.code }, analyst)).toMatchObject({ code: "FORBIDDEN" });
  });

  it("is guessed ten times an hour and no more; then a right one is refused too", async () => {
    const eve = customer("Eve");
    for (let guess = 0; guess < 10; guess++) await bed.decided({ licenceCode: anyCode() }, { actor: eve });
    const right = await refusal({ licenceCode: licence.code }, eve);
    expect(right).toMatchObject({ code: "RATE_LIMITED", field: ["question", "licenceCode"] });
    expect(await refusal({ licenceCode: anyCode() }, eve)).toEqual(right);
  });
});

describe("one caller's answer", () => {
  it("never reaches another, also where the same question is asked by GET, again and at once", async () => {
    const question = `{ product: "harbour-guard", version: "2", kind: SOFTWARE_FAULT, licence: EXPIRED }`;
    const query = `{ checkCoverage(question: ${question}) { outcome planUse { used } } }`;
    const get = async (actor: Actor | null) => {
      const headers = actor === null ? {} : { "x-test-actor": encodeURIComponent(JSON.stringify(actor)) };
      const response = await bed.api.http(`/graphql?query=${encodeURIComponent(query)}`, {
        headers: { ...headers, "apollo-require-preflight": "1" },
      });
      const cached = response.headers.get("cache-control");
      return { cached, answer: ((await response.json()) as { data: { checkCoverage: unknown } }).data.checkCoverage };
    };
    const callers = [null, weaver.member, null, other.member, weaver.administrator, null];
    const answers = await Promise.all([...callers, ...callers].map((actor) => get(actor)));
    const anonymous = {
      cached: "public, max-age=0, must-revalidate",
      answer: { outcome: "NOT_COVERED", planUse: null },
    };
    const ofWeaver = { cached: "no-store", answer: { outcome: "COVERED", planUse: { used: 0 } } };
    const ofOther = { cached: "no-store", answer: { outcome: "COVERED", planUse: null } };
    const each = [anonymous, ofWeaver, anonymous, ofOther, ofWeaver, anonymous];
    expect(answers).toEqual([...each, ...each]);
  });
});
