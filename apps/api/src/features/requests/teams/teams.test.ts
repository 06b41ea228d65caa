import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, agent, customer } from "../../accounts/accounts-testbed.ts";
import { type Data, openRequestsBed, type RequestsBed, refusalsOf } from "../requests-testbed.ts";

let bed: RequestsBed;
beforeAll(async () => {
  bed = await openRequestsBed();
});
afterAll(() => bed.api.close());

const lin = { subject: "agent-lin", name: "Lin" };
const mira = { subject: "agent-mira", name: "Mira" };
const seenAt = ({ id, revision }: Data) => ({ id, expectedRevision: revision });
const TEAM =
  "id name revision retiredAt members { subject name } history { action author reason changes { field before after } }";

async function keep(mutation: "saveTeam" | "retireTeam" | "restoreTeam", input: object): Promise<Data> {
  const type = mutation === "saveTeam" ? "SaveTeamInput" : "RetireTeamInput";
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { team { ${TEAM} } userErrors { code field message } } }`;
  return (await bed.ask(document, { input }, { actor: admin }))[mutation];
}

async function teamNames(retired: boolean): Promise<string[]> {
  const { teams } = await bed.ask("query ($retired: Boolean!) { teams(retired: $retired) { name } }", { retired });
  return teams.map(({ name }: Data) => name);
}

async function agents(): Promise<Data[]> {
  return (await bed.ask("{ agents { subject name } }")).agents;
}

describe("a team", () => {
  it("is made, changed, retired and restored, each with who did it and why", async () => {
    const { team } = await keep("saveTeam", { name: " Second line ", members: [mira, lin] });
    expect(team).toMatchObject({ name: "Second line", revision: 1, retiredAt: null, members: [lin, mira] });
    const changed = await keep("saveTeam", { ...seenAt(team), name: "Line 2", members: [lin], reason: "Renamed" });
    expect(changed.team).toMatchObject({ name: "Line 2", revision: 2, members: [lin] });
    expect(changed.team.history[0]).toMatchObject({ author: admin.name, reason: "Renamed" });
    expect(changed.team.history[0].changes).toContainEqual({ field: "name", before: "Second line", after: "Line 2" });

    const retired = await keep("retireTeam", seenAt(changed.team));
    expect(retired.team.retiredAt).not.toBeNull();
    expect([await teamNames(false), await teamNames(true)]).toEqual([[], ["Line 2"]]);
    const request = await bed.filed(customer("Ann"));
    const handed = await bed.change("assignRequest", { ...seenAt(request), team: team.id });
    expect(refusalsOf(handed)).toEqual(["NOT_FOUND input.team"]);
    const restored = await keep("restoreTeam", seenAt(retired.team));
    expect(restored.team).toMatchObject({ retiredAt: null, members: [lin] });
    expect(restored.team.history.map(({ action }: Data) => action)).toEqual([
      "requests.restoreTeam",
      "requests.retireTeam",
      "requests.saveTeam",
      "requests.saveTeam",
    ]);
  });

  it("is refused what cannot be kept, and stays as it was", async () => {
    const { team } = await keep("saveTeam", { name: "Night watch", members: [lin] });
    const before = await bed.api.db.query("SELECT * FROM team t JOIN team_member m ON m.team_id = t.id ORDER BY 1, 5");
    const refused = async (some: object) => refusalsOf(await keep("saveTeam", { name: "New", members: [], ...some }));
    expect(await refused({ name: " " })).toEqual(["BAD_USER_INPUT input.name"]);
    expect(await refused({ name: "Night watch" })).toEqual(["CONFLICT input.name"]);
    expect(await refused({ members: [lin, lin] })).toEqual(["BAD_USER_INPUT input.members.1.subject"]);
    expect(await refused({ members: [{ subject: "x", name: "" }] })).toEqual(["BAD_USER_INPUT input.members.0.name"]);
    expect(await refused({ id: team.id })).toEqual(["BAD_USER_INPUT input.expectedRevision"]);
    expect(await refused({ id: team.id, expectedRevision: 9 })).toEqual(["CONFLICT input.expectedRevision"]);
    expect(await refused({ id: randomUUID(), expectedRevision: 1 })).toEqual(["NOT_FOUND input.id"]);
    const after = await bed.api.db.query("SELECT * FROM team t JOIN team_member m ON m.team_id = t.id ORDER BY 1, 5");
    expect(after).toEqual(before);
  });
});

it("names as agents who is in a team and who was ever handed a request, each once", async () => {
  await keep("saveTeam", { name: "Agents", members: [mira] });
  for (const assignee of [mira, { subject: "agent-zoe", name: "Zoe" }, { subject: "agent-abe", name: "Abe" }]) {
    await bed.done("assignRequest", { ...seenAt(await bed.filed(customer("Ann"))), assignee });
  }
  const known = await agents();
  expect(known.filter(({ name }) => ["Abe", "Mira", "Zoe"].includes(name))).toEqual([
    { subject: "agent-abe", name: "Abe" },
    mira,
    { subject: "agent-zoe", name: "Zoe" },
  ]);
});

describe("a request that is handed over", () => {
  it("goes to the other team with an internal note, in one step", async () => {
    const { team } = await keep("saveTeam", { name: "Third line", members: [] });
    const request = await bed.filed(customer("Ann"));
    const input = { ...seenAt(request), team: team.id, assignee: lin, note: "Look at the second trace." };
    const handed = await bed.done("handOverRequest", input);
    expect(handed).toMatchObject({ assignee: { name: "Lin" }, team: { id: team.id } });
    expect(handed.messages.nodes.at(-1)).toMatchObject({ visibility: "INTERNAL", body: "Look at the second trace." });
    expect(handed.events.nodes.slice(-2).map(({ kind }: Data) => kind)).toEqual(["ASSIGNED", "MESSAGE"]);
    const seen = JSON.stringify(await bed.seen(request.id, { actor: customer("Ann") }));
    expect(seen).not.toMatch(/second trace|Lin|ASSIGNED/);
    const again = await bed.change("handOverRequest", { ...input, ...seenAt(handed) });
    expect(refusalsOf(again)).toEqual(["BAD_USER_INPUT input.assignee"]);
    const blank = await bed.change("handOverRequest", { ...seenAt(handed), assignee: mira, note: " " });
    expect(refusalsOf(blank)).toEqual(["BAD_USER_INPUT input.note"]);
    expect((await bed.seen(request.id, { actor: agent })).assignee).toEqual({ name: "Lin" });
  });
});

describe("a request that is watched", () => {
  const SEEN = "query ($id: ID!) { request(id: $id) { revision viewerWatches watchers { name } } }";
  const watch = async (mutation: string, id: string) =>
    (
      await bed.ask(
        `mutation ($id: ID!) { ${mutation}(input: { id: $id }) { request { viewerWatches } userErrors { code field } } }`,
        { id },
      )
    )[mutation];

  it("is in the watcher's list until it is not, which neither changes it nor is told to the customer", async () => {
    const { id, revision } = await bed.filed(customer("Ann"));
    const watched = async () => {
      const { requests } = await bed.ask("{ requests(filter: { watched: true }) { nodes { id } } }");
      return requests.nodes.map((node: Data) => node.id);
    };
    expect(await watch("watchRequest", id)).toEqual({ request: { viewerWatches: true }, userErrors: [] });
    await watch("watchRequest", id);
    expect(await watched()).toEqual([id]);
    const toCustomer = await bed.ask(SEEN, { id }, { actor: customer("Ann") });
    expect(toCustomer.request).toEqual({ revision, viewerWatches: false, watchers: [] });
    const toAdmin = await bed.ask(SEEN, { id }, { actor: admin });
    expect(toAdmin.request).toEqual({ revision, viewerWatches: false, watchers: [{ name: agent.name }] });
    expect(await watch("unwatchRequest", id)).toMatchObject({ request: { viewerWatches: false } });
    expect(await watched()).toEqual([]);
    expect(refusalsOf(await watch("watchRequest", randomUUID()))).toEqual(["NOT_FOUND input.id"]);
  });
});
