import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../platform/context.ts";
import { admin, agent, ann, mark, olga, putAccount } from "../accounts/accounts-testbed.ts";
import { type Data, openRequestsBed, type RequestsBed } from "../requests/requests-testbed.ts";
import { connectAs, ONE, QUEUE, type Subscriber } from "./live-testbed.ts";

let bed: RequestsBed;
const open: Subscriber[] = [];
beforeAll(async () => {
  bed = await openRequestsBed();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.end()));
});
afterAll(() => bed.api.close());

const as = (actor: Actor) => {
  const subscriber = connectAs(bed.api.url, actor);
  open.push(subscriber);
  return subscriber;
};
// People come to have companies here, whose licences nobody has stored.
const filed = (actor: Actor, some: object = {}) => bed.filed(actor, { fileAnyway: true, ...some });
const note = (id: string, body: string) => bed.done("addNote", { id, body });
const reply = (id: string, body: string) => bed.done("replyToRequest", { id, body });
const kinds = (told: Data[]) => told.map(({ kind, eventId }) => (eventId === null ? kind : `${kind} event`));
const bodies = ({ request }: Data) => request.messages.nodes.map(({ body }: Data) => body);

describe("subscription requestChanged", () => {
  it("tells the customer of what is public, with what they may read, and of internal events nothing at all", async () => {
    const { id } = await filed(ann);
    const told = as(ann).hear(ONE, { id });
    expect(await told.nth(1)).toMatchObject({ kind: "RESYNC", requestId: id, request: { id } });
    await note(id, "Between us");
    await bed.done("assignRequest", { id, expectedRevision: 2, assignee: { subject: "agent-1", name: "Agent" } });
    await reply(id, "Please try again");
    const second = await told.nth(2);
    expect(kinds(told.told)).toEqual(["RESYNC", "MESSAGE event"]);
    expect(bodies(second)).toEqual(["The scan stops halfway.", "Please try again"]);
  });

  it("tells staff of everything, in its order", async () => {
    const { id } = await filed(ann);
    const told = as(agent).hear(ONE, { id });
    await told.nth(1);
    await note(id, "Between us");
    // What comes with an event is the request as it stands by then.
    await told.nth(2);
    await bed.change("answerRequest", { id, body: "It stopped again" }, { actor: ann });
    expect(bodies(await told.nth(3))).toContain("Between us");
    expect(told.told.slice(1).map(({ kind, revision }) => [kind, revision])).toEqual([
      ["MESSAGE", 2],
      ["MESSAGE", 3],
    ]);
  });

  it("answers another's request, to whoever asks, as one that does not exist", async () => {
    const { id } = await filed(ann);
    const missing = "00000000-0000-4000-8000-00000000dead";
    const stranger = as(olga);
    const [other, none] = [stranger.hear(ONE, { id }), stranger.hear(ONE, { id: missing })];
    const plain = (errors: Data) => JSON.stringify(errors).replaceAll(id, "ID").replaceAll(missing, "ID");
    expect(plain(await other.nth(1))).toBe(plain(await none.nth(1)));
    expect((await other.nth(1))[0].extensions.code).toBe("NOT_FOUND");
  });
});

describe("subscription requestsChanged", () => {
  it("tells customers of their own and of their company's alone, and staff of all", async () => {
    const { id: account } = await putAccount(bed.api, {
      name: "Heard",
      people: [
        [mark, "ADMINISTRATOR"],
        [ann, "MEMBER"],
      ],
    });
    const [desk, own, administrator, stranger] = [agent, ann, mark, olga].map((each) => as(each).hear(QUEUE));
    for (const each of [desk, own, administrator, stranger]) await each?.nth(1);
    const { id } = await filed(ann, { account });
    const marker = await filed(olga);
    const ids = (heard: typeof desk) => new Set(heard?.told.slice(1).map(({ requestId }: Data) => requestId));
    await desk?.nth(3);
    await Promise.all([own?.nth(2), administrator?.nth(2), stranger?.nth(2)]);
    expect(ids(desk)).toEqual(new Set([id, marker.id]));
    expect([ids(own), ids(administrator), ids(stranger)]).toEqual([new Set([id]), new Set([id]), new Set([marker.id])]);
  });

  it("tells nothing more to whom a membership was taken from while they listened", async () => {
    const { id: account } = await putAccount(bed.api, {
      name: "Left",
      people: [
        [mark, "ADMINISTRATOR"],
        [olga, "ADMINISTRATOR"],
      ],
    });
    const { id } = await filed(mark, { account });
    const [stays, leaves] = [as(mark).hear(ONE, { id }), as(olga).hear(ONE, { id })];
    const all = as(olga).hear(QUEUE);
    for (const each of [stays, leaves, all]) await each.nth(1);
    await bed.api.db.query("UPDATE account_member SET removed_at = now() WHERE account_id = $1 AND subject = $2", [
      account,
      olga.subject,
    ]);
    await reply(id, "Not for those who left");
    await stays.nth(2);
    // Told in order: had there been anything of the reply, it would have come before this.
    const own = await filed(olga);
    expect((await all.nth(2)).requestId).toBe(own.id);
    expect(leaves.told).toHaveLength(1);
  });

  it("tells staff who follow what is theirs of what is assigned to them", async () => {
    const { id } = await filed(ann);
    const [told, desk] = [as(admin).hear(QUEUE, { of: "MINE" }), as(agent).hear(QUEUE)];
    await Promise.all([told.nth(1), desk.nth(1)]);
    await note(id, "Not yet theirs");
    // Whose it is is judged when the event is heard.
    await desk.nth(2);
    await bed.done("assignRequest", { id, expectedRevision: 2, assignee: { subject: admin.subject, name: "Admin" } });
    expect(await told.nth(2)).toMatchObject({ kind: "ASSIGNED", requestId: id });
  });

  it("has everybody read again once the connection that listens was lost", async () => {
    const told = as(agent).hear(QUEUE);
    await told.nth(1);
    await bed.api.db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'supportbook-live_requests' AND datname = current_database()`,
    );
    expect(await told.nth(2)).toMatchObject({ kind: "RESYNC", requestId: null, request: null });
    const { id } = await filed(ann);
    expect(await told.nth(3)).toMatchObject({ kind: "FILED", requestId: id });
  });
});
