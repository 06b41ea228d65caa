import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, agent, customer, putAccount } from "../../accounts/accounts-testbed.ts";
import { holds, licenceOf } from "../../coverage/eligibility-testbed.ts";
import { grouped, merging, shown } from "../../requests/groups/groups-testbed.ts";
import type { Data } from "../../requests/requests-testbed.ts";
import { type FeedbackBed, openFeedbackBed, setAsking } from "../feedback-testbed.ts";

let bed: FeedbackBed;
beforeAll(async () => {
  bed = await openFeedbackBed();
});
afterAll(() => bed.api.close());

const factOf = async (id: string): Promise<Data> =>
  (await bed.api.db.query("SELECT to_jsonb(f) AS fact FROM feedback_fact f WHERE id = $1", [id]))[0].fact;
const reasonsOf = async (id: string) =>
  (await bed.occasions(id)).map(({ offered, reasons }) =>
    offered ? "ASKED" : reasons.map(({ reason }: Data) => reason).join(),
  );

describe("[6.3] a request that is closed", () => {
  it("is an occasion with all that it is counted by, which nothing that comes later changes", async () => {
    const bea = customer("Bea");
    const account = await putAccount(bed.api, { name: "Snapshot", people: [[bea, "MEMBER"]] });
    await holds(bed.api, account, { plan: "SMALL" });
    await licenceOf(bed.api, account);
    const saveTeam = "mutation ($input: SaveTeamInput!) { saveTeam(input: $input) { team { id } } }";
    const { saveTeam: made } = await bed.ask(
      saveTeam,
      { input: { name: "First line", members: [] } },
      { actor: admin },
    );
    const filed = await bed.filed(bea, { account: account.id });
    const assignee = { subject: "agent-7", name: "Agent Seven" };
    const assigned = { id: filed.id, expectedRevision: 1, assignee, team: made.team.id };
    const request = await bed.close(await bed.done("assignRequest", assigned));
    const [occasion] = await bed.occasions(request.id);
    expect(occasion).toMatchObject({
      offered: true,
      reasons: [],
      answeredAt: null,
      at: "2026-11-23T10:00:00.000Z",
      expiresAt: "2026-12-07T10:00:00.000Z",
    });
    const before = await factOf(occasion.id);
    const cited = request.receipts.at(-1).findings.map(({ clause }: Data) => clause);
    expect(before).toMatchObject({
      ...{ basis: "OCCASION", offered: true, answered: false, agent: "agent-7", team: made.team.id },
      ...{ product: "harbour-guard", version: "harbour-guard/2", phase: "FULL", segment: "BUSINESS", plan: "SMALL" },
      ...{ country: "DE", kind: "SOFTWARE_FAULT", outcome: request.outcome, edition: request.receipts.at(-1).edition },
      ...{ language: "en", type: null, source: null },
    });
    expect(before.clauses.toSorted()).toEqual([...new Set(cited)].toSorted());
    expect(before.clauses.length).toBeGreaterThan(0);
    const labels = await bed.api.db.query("SELECT dimension, label FROM feedback_label ORDER BY dimension");
    expect(labels).toEqual([
      { dimension: "AGENT", label: "Agent Seven" },
      { dimension: "TEAM", label: "First line" },
    ]);
    await bed.api.db.query(
      "UPDATE support_request SET assignee_subject = 'agent-8', team_id = NULL, country = 'FR' WHERE id = $1",
      [request.id],
    );
    await bed.api.db.query("UPDATE held_plan SET plan_code = 'LARGE' WHERE account_id = $1", [account.id]);
    await bed.send(await bed.linkOf(request.id), { satisfaction: "4" });
    expect(await factOf(occasion.id)).toEqual({ ...before, answered: true });
    const [{ fact }] = await bed.given(request.id);
    const { id: _id, at: _at, ...same } = before;
    expect(fact).toMatchObject({
      ...same,
      ...{ basis: "FEEDBACK", type: "RATING", source: "INVITATION", offered: null, answered: null },
      ...{ satisfaction: 4, effort: null, recommend: null, wait: 0, reopened: false },
    });
  });

  it("is kept with every reason for which nobody is asked, told in the language of who looks", async () => {
    const ann = customer("Ann");
    const withdrawn = await bed.filed(ann);
    await bed.done("withdrawRequest", { id: withdrawn.id, expectedRevision: 1 }, { actor: ann });
    expect(await reasonsOf(withdrawn.id)).toEqual(["WITHDRAWN"]);
    const document = "query ($id: ID!) { request(id: $id) { feedbackOccasions { reasons { explanation } } } }";
    const { request } = await bed.ask(document, { id: withdrawn.id }, { actor: agent, locale: "zh-CN" });
    expect(request.feedbackOccasions[0].reasons[0].explanation).toMatch(/撤回/);
    const own = await bed.ask(document, { id: withdrawn.id }, { actor: ann });
    expect(own.request.feedbackOccasions).toEqual([]);

    const [merged, other] = [await bed.filed(ann), await bed.filed(ann)];
    await grouped(bed, "mergeRequests", merging(await shown(bed, merged.id), await shown(bed, other.id)));
    expect(await reasonsOf(merged.id)).toEqual(["MERGED,OTHER_REQUEST_OPEN"]);

    const duplicate = await bed.filed(customer("Carl"));
    await grouped(bed, "linkRequests", { id: duplicate.id, to: other.id, kind: "DUPLICATE_OF" });
    await bed.close(duplicate);
    expect(await reasonsOf(duplicate.id)).toEqual(["DUPLICATE"]);

    await bed.close(other);
    expect(await reasonsOf(other.id)).toEqual(["ASKED"]);
    bed.pass(29 * 24 * 60);
    const soon = await bed.close(await bed.filed(ann));
    expect(await reasonsOf(soon.id)).toEqual(["ASKED_RECENTLY"]);
    bed.pass(24 * 60);
    const later = await bed.close(await bed.filed(ann));
    expect(await reasonsOf(later.id)).toEqual(["ASKED"]);
  });

  it("asks no staff, nobody without an address, nobody who does not want it, and nobody while it is turned off", async () => {
    const closed = async (actor = customer(`P${Math.random()}`)) => (await bed.close(await bed.filed(actor))).id;
    const works = customer("Works");
    const helped = await bed.filed(customer("Helped"));
    const assignee = { subject: works.subject, name: works.name };
    await bed.done("assignRequest", { id: helped.id, expectedRevision: 1, assignee });
    expect(await reasonsOf(await closed(works))).toEqual(["STAFF_REQUEST"]);
    expect(await reasonsOf(await closed({ ...customer("Mute"), email: null }))).toEqual(["NO_ADDRESS"]);
    const left = customer("Left");
    const account = await putAccount(bed.api, { name: "Left behind", people: [[left, "MEMBER"]] });
    const theirs = await bed.filed(left, { account: account.id, fileAnyway: true });
    await bed.api.db.query("UPDATE support_request SET category = 'OPEN' WHERE id = $1", [theirs.id]);
    await bed.api.db.query("UPDATE account_member SET removed_at = now() WHERE account_id = $1", [account.id]);
    await bed.close(theirs);
    expect(await reasonsOf(theirs.id)).toEqual(["NO_ADDRESS"]);

    const shy = customer("Shy");
    const choice = async (name: string) =>
      (await bed.ask(`mutation { ${name} { choice { optedOut } userErrors { code } } }`, {}, { actor: shy }))[name];
    expect(await choice("optOutOfFeedback")).toEqual({ choice: { optedOut: true }, userErrors: [] });
    expect(await bed.ask("{ feedbackChoice { optedOut } }", {}, { actor: shy })).toEqual({
      feedbackChoice: { optedOut: true },
    });
    expect(await reasonsOf(await closed(shy))).toEqual(["OPTED_OUT"]);
    await choice("optInToFeedback");
    expect(await reasonsOf(await closed(shy))).toEqual(["ASKED"]);

    expect((await setAsking(bed, { enabled: false })).userErrors).toEqual([]);
    expect(await reasonsOf(await closed())).toEqual(["TURNED_OFF"]);
    await setAsking(bed, { enabled: true });
  });

  it("is asked about once, however often it is reopened", async () => {
    const { request, actor, path } = await bed.asked();
    await bed.send(path, { satisfaction: "5" });
    const reopening = { id: request.id, expectedRevision: request.revision, message: "It is back" };
    await bed.done("reopenRequest", reopening, { actor });
    expect((await bed.given(request.id))[0].fact).toMatchObject({ satisfaction: 5, reopened: true });
    await bed.close(request);
    expect(await reasonsOf(request.id)).toContain("ALREADY_ASKED,ASKED_RECENTLY");
    const late = await bed.asked();
    const again = { id: late.request.id, expectedRevision: late.request.revision, message: "Not solved" };
    await bed.done("reopenRequest", again, { actor: late.actor });
    await bed.send(late.path, { satisfaction: "5" });
    expect((await bed.given(late.request.id))[0].fact.reopened).toBe(false);
  });

  it("brings a person one invitation where two of theirs are closed at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const actor = customer(`Twice${round}`);
      const both = [await bed.filed(actor), await bed.filed(actor)];
      await Promise.all(both.map((request) => bed.close(request)));
      const decided = (await Promise.all(both.map(({ id }) => reasonsOf(id)))).flat();
      expect(decided.filter((each) => each === "ASKED")).toHaveLength(1);
      expect(decided).toHaveLength(2);
    }
  });
});

it("[6.3] what staff declines is asked about as well", async () => {
  const actor = customer("Refused");
  const filed = await bed.filed(actor, {
    fileAnyway: true,
    problems: [{ kind: "TRAINING", subject: "Course", text: "Teach us." }],
  });
  expect(filed.category).toBe("DECLINED");
  expect(await reasonsOf(filed.id)).toEqual([]);
  const taken = await bed.done("takeUpDeclined", {
    id: filed.id,
    expectedRevision: filed.revision,
    reason: "Let us see",
  });
  const declining = { id: filed.id, expectedRevision: taken.revision, move: "DECLINE", message: "We cannot." };
  await bed.done("moveRequest", declining);
  expect(await reasonsOf(filed.id)).toEqual(["ASKED"]);
});

describe("the settings", () => {
  it("are refused where they make no sense, kept with a history, and never saved over another's", async () => {
    const wrong = { scales: [], restDays: -1, expiresAfterDays: 91, suppressBelow: 2 };
    expect((await setAsking(bed, wrong)).userErrors).toEqual(
      ["restDays", "expiresAfterDays", "suppressBelow", "scales"].map((field) => ({
        code: "BAD_USER_INPUT",
        field: ["input", field],
      })),
    );
    const saved = await setAsking(bed, { scales: ["EFFORT", "SATISFACTION", "EFFORT"], restDays: 7 });
    expect(saved.settings).toMatchObject({ scales: ["SATISFACTION", "EFFORT"], restDays: 7 });
    expect(saved.settings.history[0]).toMatchObject({ action: "feedback.saveSettings", author: admin.name });
    const stale = await setAsking(bed, { expectedRevision: 1, restDays: 8 });
    expect(stale).toMatchObject({ settings: { restDays: 7 }, userErrors: [{ code: "CONFLICT" }] });
    await setAsking(bed, { scales: ["SATISFACTION", "EFFORT", "RECOMMEND"], restDays: 30 });
  });
});
