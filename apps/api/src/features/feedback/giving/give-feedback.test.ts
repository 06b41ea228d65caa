import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { analyst, ann, mark } from "../../accounts/accounts-testbed.ts";
import { filing, refusalsOf } from "../../requests/requests-testbed.ts";
import { type GivingBed, openGivingBed, valuesOf } from "./giving-testbed.ts";

let bed: GivingBed;
beforeAll(async () => {
  bed = await openGivingBed();
});
afterAll(() => bed.api.close());
// Each test has the budgets of an hour of its own.
beforeEach(() => bed.wait({ hours: 2 }));

const home = filing({ product: "home-guard", version: "1", licence: undefined, fileAnyway: true });

describe("[7.1] feedback by the form", () => {
  it("is taken of whoever is not signed in, counted at once and shown without who gave it", async () => {
    const some = {
      product: "home-guard",
      clauses: ["4.2.5"],
      satisfaction: 4,
      email: "Nora@Home.example",
      name: "Nora",
    };
    expect(await bed.give({ type: "COMPLAINT", comment: " 安装失败 twice ", ...some }, { locale: "zh-CN" })).toEqual({
      thanks: "感谢您的反馈。我们会阅读每一条意见。",
      userErrors: [],
    });
    const [given] = await bed.list();
    expect(given).toMatchObject({
      ...{ type: "COMPLAINT", source: "FORM", audience: "HOME_MOBILE", locale: "zh-CN", comment: "安装失败 twice" },
      ...{ state: "NEW", held: false, satisfaction: 4, clauses: ["4.2.5"], request: null },
      giver: { name: "Nora", email: "Nora@Home.example", subject: null, account: null },
    });
    expect(valuesOf(given, "PRODUCT")).toEqual(["home-guard"]);
    expect(valuesOf(given, "SEGMENT")).toEqual(["HOME_MOBILE"]);
    expect(valuesOf(given, "CLAUSE")).toEqual(["4.2.5"]);
    expect(valuesOf(given, "AGENT")).toEqual([null]);
    const [shown] = await bed.list("", analyst);
    expect(shown).toMatchObject({ comment: "安装失败 twice", giver: null });
    const facts = await bed.api.db.query("SELECT basis, type, reopened FROM feedback_fact WHERE id = $1", [given.id]);
    expect(facts).toEqual([{ basis: "FEEDBACK", type: "COMPLAINT", reopened: null }]);
  });

  it("takes its values from a request of the giver's own, and another's is like none", async () => {
    const own = await bed.requests.done("fileRequest", home, { actor: ann });
    const foreign = await bed.requests.done("fileRequest", { ...home, idempotencyKey: "of-mark-1" }, { actor: mark });
    const some = { satisfaction: 2, request: own.number.toLowerCase() };
    expect((await bed.give(some, { actor: ann })).userErrors).toEqual([]);
    const [given] = await bed.list();
    expect(given.request).toEqual({ number: own.number });
    expect([valuesOf(given, "KIND"), valuesOf(given, "VERSION")]).toEqual([["SOFTWARE_FAULT"], ["home-guard/1"]]);
    expect(given.giver).toMatchObject({ subject: ann.subject, email: ann.email });
    const facts = await bed.api.db.query("SELECT reopened FROM feedback_fact WHERE id = $1", [given.id]);
    expect(facts).toEqual([{ reopened: false }]);
    const answers = [
      await bed.give({ request: foreign.number }, { actor: ann }),
      await bed.give({ request: "R9999999" }, { actor: ann }),
      await bed.give({ request: own.number }),
    ];
    expect(answers.map(refusalsOf)).toEqual(Array(3).fill(["NOT_FOUND input.request"]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it("is refused with the field and what to do", async () => {
    const refused = async (some: object) => refusalsOf(await bed.give({ ...some }));
    expect(await refused({ type: "RATING" })).toEqual(["BAD_USER_INPUT input.type"]);
    expect(await refused({ comment: " \n" })).toEqual(["BAD_USER_INPUT input.comment"]);
    expect(await refused({ comment: "x".repeat(4_001) })).toEqual(["BAD_USER_INPUT input.comment"]);
    expect(await refused({ product: "home-gard" })).toEqual(["NOT_FOUND input.product"]);
    expect(await refused({ product: "harbour-guard" })).toEqual(["BAD_USER_INPUT input.product"]);
    expect(await refused({ clauses: ["9.9.9"] })).toEqual(["NOT_FOUND input.clauses"]);
    expect(await refused({ satisfaction: 6 })).toEqual(["BAD_USER_INPUT input.satisfaction"]);
    expect(await refused({ email: "nobody" })).toEqual(["BAD_USER_INPUT input.email"]);
    const business = await bed.requests.filed(ann, { fileAnyway: true });
    const refusedBusiness = await bed.give({ request: business.number }, { actor: ann });
    expect(refusalsOf(refusedBusiness)).toEqual(["BAD_USER_INPUT input.request"]);
  });

  it("is not for staff, who would speak of their own work", async () => {
    const colleague = { ...ann, roles: ["customer", "analyst"] };
    expect(refusalsOf(await bed.give({}, { actor: colleague }))).toEqual(["FORBIDDEN input"]);
  });
});

describe("a form that a machine fills", () => {
  it("comes back too soon, too late, twice or with a ticket of its own making", async () => {
    const { feedbackForm } = await bed.ask("query { feedbackForm { ticket notBefore expiresAt } }");
    const send = async (ticket: string) =>
      refusalsOf(await bed.change("giveFeedback", { type: "OTHER", comment: "Anything", ticket }));
    const { ticket } = feedbackForm;
    bed.wait({ seconds: 2 });
    expect(await send(ticket)).toEqual(["BAD_USER_INPUT input.ticket"]);
    const altered = ticket.replace(/^\d+/, (issued: string) => String(Number(issued) - 60_000));
    expect(await send(altered)).toEqual(["BAD_USER_INPUT input.ticket"]);
    bed.wait({ seconds: 1 });
    const twice = await Promise.all([send(ticket), send(ticket)]);
    expect(twice.toSorted()).toEqual([[], ["BAD_USER_INPUT input.ticket"]]);
    expect(await send(ticket)).toEqual(["BAD_USER_INPUT input.ticket"]);
    const late = await bed.ticket();
    bed.wait({ hours: 24 });
    expect(await send(late)).toEqual(["BAD_USER_INPUT input.ticket"]);
  });

  it("is thanked for what nobody sees, and leaves nothing but a denial", async () => {
    const before = await bed.list();
    expect(await bed.give({ homepage: "https://buy.example" })).toEqual(await bed.give());
    expect(await bed.list()).toHaveLength(before.length + 1);
    const denied = "SELECT action, reason FROM audit_entry WHERE action = 'feedback.give'";
    await expect
      .poll(() => bed.api.db.query(denied))
      .toEqual([{ action: "feedback.give", reason: "HIDDEN_FIELD_FILLED" }]);
  });
});

describe("a flood", () => {
  it("from one address stops no honest submission from another", async () => {
    const flood = { address: "203.0.113.7" };
    const answers = [];
    for (let count = 0; count < 25; count += 1) answers.push(await bed.give({}, flood));
    expect(answers.filter(({ thanks }) => thanks !== null)).toHaveLength(20);
    expect(refusalsOf(answers.at(-1))).toEqual(["RATE_LIMITED input"]);
    const honest = await bed.give({ comment: "Honestly good" }, { address: "198.51.100.9" });
    expect(honest.userErrors).toEqual([]);
    expect((await bed.list())[0]).toMatchObject({ comment: "Honestly good", held: false });
  });

  it("from everywhere is taken and counted in nothing, until somebody has looked at it", async () => {
    await bed.api.db.query(
      `INSERT INTO feedback (id, received_at, type, source, locale, state)
       SELECT gen_random_uuid(), $1, 'OTHER', 'FORM', 'en', 'NEW' FROM generate_series(1, 300)`,
      [bed.api.contextFor().now().toString()],
    );
    expect((await bed.give({ comment: "In the crowd", satisfaction: 5 })).userErrors).toEqual([]);
    const held = await bed.list(", held: true");
    expect(held).toMatchObject([{ comment: "In the crowd", held: true, satisfaction: 5, nextStates: [] }]);
    expect(await bed.list(`, search: "crowd"`)).toEqual([]);
    expect(await bed.api.db.query("SELECT 1 FROM feedback_fact WHERE id = $1", [held[0].id])).toEqual([]);
  });
});
