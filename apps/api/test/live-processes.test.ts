import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, ONE, QUEUE, type Subscriber } from "../src/features/live/live-testbed.ts";
import type { Role } from "../src/platform/permissions.ts";
import { type ApiProcess, startApiProcess } from "./api-process.ts";
import { ask } from "./harness.ts";
import { signInAs } from "./sign-in.ts";

let database: TestDatabase;
let one: ApiProcess;
let other: ApiProcess;
const open: Subscriber[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const variables = { SAMPLE_MODE: "true" };
  one = await startApiProcess(database.url, variables);
  other = await startApiProcess(database.url, variables);
});
afterAll(async () => {
  await Promise.all(open.map((each) => each.end()));
  for (const api of [one, other]) api?.signal("SIGKILL");
  await Promise.all([one?.ended, other?.ended]);
  await database.drop();
});

/** Somebody of the sample, at one of the processes. */
async function at(api: ApiProcess, role: Role) {
  const { accessToken } = await signInAs(api.url, role);
  const authorization = `Bearer ${accessToken}`;
  const change = async (name: string, type: string, input: object, selection: string) => {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { message } } }`;
    const { data, errors } = await ask(api.url, { query, variables: { input } }, { headers: { authorization } });
    expect([errors, data?.[name].userErrors]).toEqual([[], []]);
    return data[name];
  };
  const accounts = async (): Promise<{ id: string }[]> =>
    (await ask(api.url, { query: "{ ownAccounts { id } }" }, { headers: { authorization } })).data.ownAccounts;
  const listen = () => {
    const subscriber = connect(api.url, { authorization });
    open.push(subscriber);
    return subscriber;
  };
  return { accounts, change, listen };
}

const REQUEST = "request { id }";
const PRESENCE = "subscription ($id: ID!) { requestPresence(request: $id) { name writing } }";

describe("two processes over one database", () => {
  it("tell the subscribers of either what is said and who looks through the other", async () => {
    const customer = await at(one, "customer");
    const [agent, admin] = [await at(other, "support-agent"), await at(one, "admin")];
    const queue = agent.listen().hear(QUEUE);
    await queue.nth(1);
    const filing = {
      idempotencyKey: "heard-elsewhere",
      product: "sample-endpoint-protection",
      problems: [{ kind: "SOFTWARE_FAULT", subject: "Heard elsewhere", text: "It stops." }],
      fileAnyway: true,
      account: (await customer.accounts())[0]?.id,
    };
    const { requests } = await customer.change("fileRequest", "FileRequestInput", filing, "requests { id }");
    const [{ id }] = requests;
    expect(await queue.nth(2)).toMatchObject({ kind: "FILED", requestId: id, request: { subject: "Heard elsewhere" } });

    const [listening, presence] = [customer.listen(), admin.listen()];
    const heard = listening.hear(ONE, { id });
    const seen = presence.hear(PRESENCE, { id });
    await heard.nth(1);
    expect(await seen.nth(1)).toEqual([]);
    const latencies: number[] = [];
    for (let turn = 0; turn < 20; turn++) {
      const begun = performance.now();
      const replied = agent.change("replyToRequest", "StaffMessageInput", { id, body: `Reply ${turn}` }, REQUEST);
      const change = await heard.nth(turn + 2);
      latencies.push(performance.now() - begun);
      await replied;
      expect(change.request.messages.nodes.at(-1).body).toBe(`Reply ${turn}`);
    }
    const [least, median, most] = [0, 10, 19].map((place) => latencies.toSorted((a, b) => a - b)[place]?.toFixed(1));
    console.log(
      `from asking one process to hearing from the other: ${least} / ${median} / ${most} ms (least, median, most)`,
    );

    const look = { id, page: "desk", writing: true };
    await agent.change("lookAtRequest", "LookAtRequestInput", look, "presence { name }");
    expect(await seen.nth(2)).toEqual([{ name: expect.any(String), writing: true }]);
  });

  it("send their subscribers away to come again when they stop", async () => {
    const agent = (await at(one, "support-agent")).listen();
    await agent.hear(QUEUE).nth(1);
    one.signal("SIGTERM");
    expect(await agent.closed).toMatchObject({ code: 1012 });
    expect(await one.ended).toBe(0);
  });
});
