import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agent, ann } from "../../accounts/accounts-testbed.ts";
import { aNewCompany, type Company } from "../../coverage/eligibility-testbed.ts";
import { filing, refusalsOf } from "../../requests/requests-testbed.ts";
import { type GivingBed, openGivingBed, valuesOf } from "./giving-testbed.ts";

let bed: GivingBed;
let [ours, theirs]: Company[] = [];
beforeAll(async () => {
  bed = await openGivingBed();
  ours = await aNewCompany(bed.api);
  theirs = await aNewCompany(bed.api);
});
afterAll(() => bed.api.close());
beforeEach(() => bed.wait({ hours: 2 }));

const said = { type: "SUGGESTION", comment: "Call us back" };
const give = (input: object, actor = ours?.member) =>
  bed.change("giveAccountFeedback", { ...said, ...input }, { ...(actor && { actor }) });
const fileFor = (company: Company | undefined, idempotencyKey: string) =>
  bed.requests.done("fileRequest", filing({ account: company?.id, idempotencyKey, fileAnyway: true }), {
    actor: company?.member ?? ann,
  });

describe("[7.2] feedback from a company account", () => {
  it("is taken of a member without any request, and lands beside the other with its audience", async () => {
    expect((await give({ account: ours?.id, product: "harbour-guard", satisfaction: 3 })).userErrors).toEqual([]);
    const [given] = await bed.list();
    expect(given).toMatchObject({
      type: "SUGGESTION",
      source: "ACCOUNT",
      audience: "BUSINESS",
      held: false,
      satisfaction: 3,
    });
    expect(given.giver).toMatchObject({ subject: ours?.member.subject, name: ours?.member.name });
    expect(given.giver.account.name).toBeTruthy();
    expect([valuesOf(given, "SEGMENT"), valuesOf(given, "PRODUCT")]).toEqual([["BUSINESS"], ["harbour-guard"]]);
  });

  it("is about a request of that account which the giver may see, or is refused as about none", async () => {
    const own = await fileFor(ours, "own-request");
    expect((await give({ account: ours?.id, request: own.id })).userErrors).toEqual([]);
    expect((await bed.list())[0]).toMatchObject({ request: { number: own.number }, requestLinkedByStaff: false });
    const foreign = await fileFor(theirs, "their-request");
    const nowhere = "00000000-0000-4000-8000-000000000000";
    const refused = [
      await give({ account: ours?.id, request: foreign.id }),
      await give({ account: ours?.id, request: nowhere }),
    ];
    expect(refused.map(refusalsOf)).toEqual(Array(2).fill(["NOT_FOUND input.request"]));
    expect(refused[0]).toEqual(refused[1]);
    const elsewhere = [await give({ account: theirs?.id }), await give({ account: nowhere })];
    expect(elsewhere.map(refusalsOf)).toEqual(Array(2).fill(["NOT_FOUND input.account"]));
    expect(elsewhere[0]).toEqual(elsewhere[1]);
  });

  it("is not written again with the same key, and not taken of staff", async () => {
    const before = await bed.list();
    const once = { account: ours?.id, idempotencyKey: "one-and-the-same" };
    const answers = await Promise.all([give(once), give(once)]);
    expect(answers.map(({ thanks }) => thanks !== null)).toEqual([true, true]);
    expect(await bed.list()).toHaveLength(before.length + 1);
    expect(refusalsOf(await give({ ...once, idempotencyKey: "short" }))).toEqual([
      "BAD_USER_INPUT input.idempotencyKey",
    ]);
    const colleague = { ...agent, subject: ours?.member.subject ?? "", roles: ["customer", "support-agent"] };
    expect(refusalsOf(await give({ account: ours?.id }, colleague))).toEqual(["FORBIDDEN input"]);
  });
});

describe("one's own feedback", () => {
  const OWN = `query { ownFeedback(first: 10) { totalCount nodes { comment type source request { number } answers { text } } } }`;

  it("is shown to whoever gave it signed in, with answers, and to nobody else", async () => {
    await bed.give({ comment: "By Ann herself" }, { actor: ann });
    const [given] = await bed.list();
    const answer = { id: given.id, expectedRevision: 1, text: "Thank you, Ann" };
    expect((await bed.change("answerFeedback", answer, { actor: agent })).userErrors).toEqual([]);
    const { ownFeedback } = await bed.ask(OWN, {}, { actor: ann });
    expect(ownFeedback).toEqual({
      totalCount: 1,
      nodes: [
        {
          comment: "By Ann herself",
          type: "PRAISE",
          source: "FORM",
          request: null,
          answers: [{ text: "Thank you, Ann" }],
        },
      ],
    });
    const others = await bed.ask(OWN, {}, { actor: theirs?.administrator ?? ann });
    expect(others.ownFeedback.nodes).toEqual([]);
  });
});
