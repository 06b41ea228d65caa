import { REQUEST_KINDS } from "@supportbook/policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { customer } from "../../accounts/accounts-testbed.ts";
import { aNewCompany } from "../../coverage/eligibility-testbed.ts";
import {
  type Data,
  everything,
  filing,
  openRequestsBed,
  problem,
  type RequestsBed,
  refusalsOf,
} from "../requests-testbed.ts";

let bed: RequestsBed;
beforeAll(async () => {
  bed = await openRequestsBed();
});
afterAll(() => bed.api.close());

const ann = customer("Ann");
const demonstration = { problems: [problem({ kind: "DEMO_OR_DEPLOYMENT", subject: "Course" })] };

describe("filing", () => {
  it("writes the request with receipt, first message and event, and begins as NEW", async () => {
    const request = await bed.filed(ann, { build: "2.1.0.7", answers: { steps: "Open, scan" } });
    expect(request).toMatchObject({
      segment: "BUSINESS",
      requester: { name: "Ann", email: "ann@example.com" },
      country: "DE",
      product: { slug: "harbour-guard" },
      version: { name: "2" },
      build: "2.1.0.7",
      answers: { steps: "Open, scan" },
      category: "NEW",
      outcome: "COVERED",
      receipts: [{ position: 1, because: "FILED", outcome: "COVERED", replays: true }],
      messages: { nodes: [{ authorKind: "CUSTOMER", visibility: "PUBLIC", body: "The scan stops halfway." }] },
    });
    expect(request.number).toMatch(/^R\d+$/);
    expect(request.events.nodes.map(({ kind }: Data) => kind)).toEqual(["FILED", "MESSAGE"]);
  });

  it("[2.3] makes siblings of several problems, which share what is common to them", async () => {
    const input = filing({
      answers: { operatingSystem: "Some Linux" },
      problems: [problem(), problem({ kind: "DATABASE_UPDATE", subject: "No updates", answers: { steps: "Update" } })],
    });
    const { requests } = await bed.change("fileRequest", input, { actor: ann });
    expect(requests.map(({ kind, answers, siblings }: Data) => ({ kind, answers, siblings }))).toEqual([
      { kind: "SOFTWARE_FAULT", answers: { operatingSystem: "Some Linux" }, siblings: [{ id: requests[1].id }] },
      {
        kind: "DATABASE_UPDATE",
        answers: { operatingSystem: "Some Linux", steps: "Update" },
        siblings: [{ id: requests[0].id }],
      },
    ]);
    expect(requests.map(({ receipts }: Data) => receipts.length)).toEqual([1, 1]);
  });

  it("ends a refused question with what the rules say, and writes nothing until it is filed anyway", async () => {
    const before = await everything(bed);
    const refused = await bed.change("fileRequest", filing(demonstration), { actor: ann });
    expect(refused.requests).toEqual([]);
    expect(refused.refused).toEqual([{ problem: 0, decision: { outcome: "PAID_SERVICE" } }]);
    expect(refusalsOf(refused)).toEqual(["BAD_USER_INPUT input.fileAnyway"]);
    expect(await everything(bed)).toEqual(before);

    const declined = await bed.filed(ann, { ...demonstration, fileAnyway: true });
    expect(declined).toMatchObject({ category: "DECLINED", outcome: "PAID_SERVICE" });
    expect(declined.receipts).toMatchObject([{ outcome: "PAID_SERVICE", decidedBy: ["4.2.12"], replays: true }]);
  });

  it.each(["harbour-guard", "home-guard"])("keeps a receipt that replays for each kind, of %s", async (product) => {
    const version = product === "home-guard" ? "1" : "2";
    const problems = REQUEST_KINDS.map((kind) => problem({ kind }));
    const batches = [problems.slice(0, 8), problems.slice(8, 16), problems.slice(16)];
    for (const batch of batches) {
      const input = filing({ product, version, problems: batch, fileAnyway: true });
      const { requests, userErrors } = await bed.change("fileRequest", input, { actor: ann });
      expect(userErrors).toEqual([]);
      expect(requests).toHaveLength(batch.length);
      expect(requests.filter(({ receipts }: Data) => !receipts[0].replays)).toEqual([]);
    }
  });

  it("takes the account's facts, and is refused for another's account as for one that is not there", async () => {
    const { id, administrator, member } = await aNewCompany(bed.api);
    const other = await aNewCompany(bed.api);
    const request = await bed.filed(member, { country: "FR", fileAnyway: true });
    expect(request).toMatchObject({ account: { id }, country: "DE" });
    const refusals = [];
    for (const account of [other.id, "00000000-0000-4000-8000-000000000000"]) {
      const payload = await bed.change("fileRequest", filing({ account }), { actor: administrator });
      refusals.push(payload.userErrors);
    }
    expect(refusals[0]).toMatchObject([{ code: "NOT_FOUND", field: ["input", "account"] }]);
    expect(refusals[1]).toEqual(refusals[0]);
  });
});

describe("the same key", () => {
  it("gives the same person the same requests, also when it comes many times at once", async () => {
    const input = filing({ problems: [problem(), problem({ subject: "Another" })] });
    const asked = Array.from({ length: 8 }, () => bed.change("fileRequest", input, { actor: ann }));
    const ids = (await Promise.all(asked)).map(({ requests }) => requests.map(({ id }: Data) => id).join());
    expect(new Set(ids).size).toBe(1);
    const again = await bed.change("fileRequest", { ...input, ...demonstration }, { actor: ann });
    expect(again.requests.map(({ id }: Data) => id).join()).toBe(ids[0]);
    const [{ count }] = await bed.api.db.query(
      "SELECT count(*)::int AS count FROM support_request WHERE origin_id = $1",
      [again.requests[0].id],
    );
    expect(count).toBe(2);
  });

  it("is another's own", async () => {
    const idempotencyKey = "the-same-for-both";
    const [first, second] = [
      await bed.filed(ann, { idempotencyKey }),
      await bed.filed(customer("Bob"), { idempotencyKey }),
    ];
    expect(second.id).not.toBe(first.id);
  });
});

it.each([
  [{ idempotencyKey: "short" }, "BAD_USER_INPUT input.idempotencyKey"],
  [{ product: "harbor-guard" }, "BAD_USER_INPUT input.product"],
  [{ version: "77" }, "BAD_USER_INPUT input.version"],
  [{ problems: [] }, "BAD_USER_INPUT input.problems"],
  [{ problems: [problem({ text: " \n" })] }, "BAD_USER_INPUT input.problems.0.text"],
  [{ problems: [problem({ subject: "x".repeat(201) })] }, "BAD_USER_INPUT input.problems.0.subject"],
  [{ problems: [problem({ severity: 5 })] }, "BAD_USER_INPUT input.problems.0.severity"],
  [{ answers: { steps: 7 } }, "BAD_USER_INPUT input.answers.steps"],
])("refuses %j and writes nothing", async (some, refusal) => {
  const before = await everything(bed);
  expect(refusalsOf(await bed.change("fileRequest", filing(some), { actor: ann }))).toEqual([refusal]);
  expect(await everything(bed)).toEqual(before);
});

describe("drafts", () => {
  it("are kept for their writer alone, change by revision, and end with the filing", async () => {
    const { draft } = await bed.change("saveRequestDraft", { content: { subject: "Half" } }, { actor: ann });
    const { id } = draft;
    const saved = { id, expectedRevision: 1, content: { subject: "Whole" } };
    expect(refusalsOf(await bed.change("saveRequestDraft", saved, { actor: customer("Bob") }))).toEqual([
      "NOT_FOUND input.id",
    ]);
    const { draft: whole } = await bed.change("saveRequestDraft", saved, { actor: ann });
    expect(whole).toEqual({ id, content: { subject: "Whole" }, revision: 2 });
    const stale = await bed.change("saveRequestDraft", saved, { actor: ann });
    expect(refusalsOf(stale)).toEqual(["CONFLICT input.expectedRevision"]);
    expect(stale.draft).toEqual(whole);
    const listed = async () => (await bed.ask("{ requestDrafts { id } }", {}, { actor: ann })).requestDrafts;
    expect(await listed()).toEqual([{ id }]);
    await bed.filed(ann, { draft: id });
    expect(await listed()).toEqual([]);
  });
});

describe("before anything is written down", () => {
  it("tells coverage and checklist, in the caller's language", async () => {
    const document = `query ($question: CoverageQuestion!) { requestIntake(question: $question) {
      supported beginsAs decision { outcome } checklist { items { id question needed } completeness { percent } } } }`;
    const question = {
      product: "harbour-guard",
      version: "2",
      licence: "VALID",
      kind: "DEMO_OR_DEPLOYMENT",
      country: "DE",
    };
    const { requestIntake } = await bed.ask(document, { question }, { locale: "zh-CN" });
    expect(requestIntake).toMatchObject({
      supported: false,
      beginsAs: "DECLINED",
      decision: { outcome: "PAID_SERVICE" },
    });
    expect(requestIntake.checklist.items.length).toBeGreaterThan(0);
    expect(requestIntake.checklist.items.every(({ question: asked }: Data) => /\p{Script=Han}/u.test(asked))).toBe(
      true,
    );
    expect(requestIntake.checklist.completeness.percent).toBe(0);
  });
});
