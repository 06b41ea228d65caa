import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../../platform/context.ts";
import { admin, agent, ann } from "../../accounts/accounts-testbed.ts";
import { type Data, openRequestsBed, type RequestsBed, refusalsOf } from "../../requests/requests-testbed.ts";
import { forgetLooksJob } from "../index.ts";
import { connectAs, type Subscriber } from "../live-testbed.ts";

let bed: RequestsBed;
const open: Subscriber[] = [];
beforeAll(async () => {
  bed = await openRequestsBed();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.end()));
});
afterAll(() => bed.api.close());

const LOOK = `mutation ($input: LookAtRequestInput!) {
  lookAtRequest(input: $input) { presence { name writing } userErrors { code field message } } }`;
const look = async (actor: Actor, input: object): Promise<Data> =>
  (await bed.ask(LOOK, { input: { page: "one", ...input } }, { actor })).lookAtRequest;
const othersThan = async (actor: Actor, id: string): Promise<Data> =>
  (await bed.ask("query ($id: ID!) { presence(request: $id) { name writing } }", { id }, { actor })).presence;
const follow = (actor: Actor, id: string) => {
  const subscriber = connectAs(bed.api.url, actor);
  open.push(subscriber);
  return subscriber.hear("subscription ($id: ID!) { requestPresence(request: $id) { name writing } }", { id });
};

describe("presence", () => {
  it("tells staff who else is at a request, on whichever of their pages they write, and when they are gone", async () => {
    const { id } = await bed.filed(ann);
    const told = follow(admin, id);
    expect(await told.nth(1)).toEqual([]);
    await look(agent, { id });
    expect(await told.nth(2)).toEqual([{ name: agent.name, writing: false }]);
    await look(agent, { id, page: "two", writing: true });
    // Signs of life are no news.
    await look(agent, { id });
    await look(agent, { id, page: "two", gone: true });
    expect(await told.nth(4)).toEqual([{ name: agent.name, writing: false }]);
    expect(told.told[2]).toEqual([{ name: agent.name, writing: true }]);
    expect(await othersThan(agent, id)).toEqual([]);
  });

  it("forgets who gives no sign of life any more, and takes their rows away", async () => {
    const { id } = await bed.filed(ann);
    await look(agent, { id });
    expect(await othersThan(admin, id)).toHaveLength(1);
    await bed.api.db.query("UPDATE request_look SET seen_at = seen_at - interval '21 seconds'");
    expect(await othersThan(admin, id)).toEqual([]);
    await forgetLooksJob.run(bed.api.contextFor(), {}, { jobId: "1", number: 1, signal: new AbortController().signal });
    expect(await bed.api.db.query("SELECT * FROM request_look")).toEqual([]);
  });

  it("tells a follower at the end of its time that a silent one is gone", async () => {
    const { id } = await bed.filed(ann);
    await look(agent, { id });
    await bed.api.db.query("UPDATE request_look SET seen_at = seen_at - interval '19 seconds'");
    const told = follow(admin, id);
    expect(await told.nth(1)).toEqual([{ name: agent.name, writing: false }]);
    expect(await told.nth(2)).toEqual([]);
  });

  it("refuses a request that does not exist and a page without a name, and notes nothing", async () => {
    const { id } = await bed.filed(ann);
    const missing = "00000000-0000-4000-8000-00000000dead";
    expect(refusalsOf(await look(agent, { id: missing }))).toEqual(["NOT_FOUND input.id"]);
    expect(refusalsOf(await look(agent, { id, page: " " }))).toEqual(["BAD_USER_INPUT input.page"]);
    expect(await bed.api.db.query("SELECT * FROM request_look WHERE request_id = $1", [id])).toEqual([]);
  });
});
