import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ann } from "../accounts/accounts-testbed.ts";
import type { Data } from "../requests/requests-testbed.ts";
import { deliverJob } from "./deliveries/deliver-job.ts";
import { MOST_ATTEMPTS } from "./deliveries/retry-schedule.ts";
import {
  NEAR,
  openReceiver,
  openWebhooksBed,
  type Received,
  type Receiver,
  type WebhooksBed,
} from "./webhooks-testbed.ts";

let bed: WebhooksBed;
let receiver: Receiver;
beforeAll(async () => {
  bed = await openWebhooksBed();
});
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(async () => {
  await bed.api.db.query("DELETE FROM webhook_endpoint");
  await receiver.close();
});
afterAll(() => bed.close());

const verified = ({ body, headers }: Received, secret: string) =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as Data;
async function kept(some: object = {}): Promise<{ id: string; secret: string }> {
  const asked = { url: receiver.url, description: "Test receiver", ...some };
  const { endpoint, secret, userErrors } = await bed.keep("createWebhookEndpoint", asked);
  expect(userErrors).toEqual([]);
  return { id: endpoint.id, secret };
}
const deliveriesOf = async (id: string): Promise<Data[]> => (await bed.endpoint(id)).deliveries.nodes;

describe("a webhook", () => {
  it("tells of each event once, signed as the standard says, without a word that anybody wrote", async () => {
    const { id, secret } = await kept();
    const { id: requestId, number } = await bed.filed(ann);
    await bed.done("addNote", { id: requestId, body: "The customer is upset" });
    await bed.deliver();
    const told = receiver.received.map((each) => verified(each, secret));
    expect(told.map(({ type }) => type).sort()).toEqual(["request.filed", "request.message", "request.message"]);
    expect(told[0].data).toMatchObject({ request: { id: requestId, number }, by: "CUSTOMER", internal: false });
    expect(JSON.stringify(receiver.received)).not.toMatch(/Scan stops|halfway|upset|Ann/);
    const ids = new Set(receiver.received.map(({ headers }) => headers["webhook-id"]));
    expect(ids.size).toBe(3);
    const deliveries = await deliveriesOf(id);
    expect(deliveries.map(({ state, status, attempts, excerpt }) => [state, status, attempts, excerpt])).toEqual(
      Array(3).fill(["DELIVERED", 200, 1, "thank you"]),
    );
    expect(JSON.stringify(await bed.api.db.query("SELECT * FROM webhook_endpoint, audit_entry"))).not.toContain(secret);
  });

  it("tells of the kinds that are asked for, with public text where that is asked for, and of no note", async () => {
    const { secret } = await kept({ kinds: ["MESSAGE"], withText: true });
    const { id } = await bed.filed(ann);
    await bed.done("addNote", { id, body: "The customer is upset" });
    await bed.deliver();
    const told = receiver.received.map((each) => verified(each, secret).data);
    expect(told.map(({ text }) => text).sort()).toEqual(["The scan stops halfway.", undefined]);
    expect(told[0].request.subject).toBe("Scan stops");
  });

  it("is not sent for a change that was taken back, nor to an endpoint that is turned off", async () => {
    const { id } = await kept();
    await bed.keep("updateWebhookEndpoint", { id, expectedRevision: 1, enabled: false });
    await bed.filed(ann);
    expect(await deliveriesOf(id)).toEqual([]);
    await bed.keep("updateWebhookEndpoint", { id, expectedRevision: 2, enabled: true });
    const request = await bed.filed(ann);
    await bed.keep("updateWebhookEndpoint", { id, expectedRevision: 3, enabled: false });
    const refused = await bed.change("addNote", { id: request.id, body: "x", expectedRevision: 99 });
    expect(refused.userErrors).toHaveLength(1);
    await bed.deliver();
    expect((await deliveriesOf(id)).map(({ state }) => state)).toEqual(["CANCELLED", "CANCELLED"]);
    expect(receiver.received).toEqual([]);
  });

  it("is tried again with growing pauses by the same id, until it is taken or has failed for good", async () => {
    const { id, secret } = await kept({ kinds: ["FILED"] });
    receiver.answer((response) => void response.writeHead(500).end("no"));
    await bed.filed(ann);
    await bed.deliver();
    const [first] = await deliveriesOf(id);
    expect(first).toMatchObject({ state: "WAITING", attempts: 1, status: 500, problem: "STATUS_500", excerpt: "no" });
    expect(first.nextAttemptAt).not.toBeNull();
    receiver.answer((response) => void response.end());
    await bed.deliver();
    expect((await deliveriesOf(id))[0]).toMatchObject({ state: "DELIVERED", attempts: 2, problem: null });
    expect((await bed.endpoint(id)).failingSince).toBeNull();
    const ids = receiver.received.map((each) => [each.headers["webhook-id"], verified(each, secret).type]);
    expect(ids[0]).toEqual(ids[1]);

    receiver.answer((response) => void response.writeHead(410).end());
    await bed.filed(ann);
    for (let attempt = 0; attempt < MOST_ATTEMPTS + 2; attempt++) await bed.deliver();
    const failed = (await deliveriesOf(id)).find(({ state }) => state !== "DELIVERED");
    expect(failed).toMatchObject({ state: "FAILED", attempts: MOST_ATTEMPTS, nextAttemptAt: null });
    expect(receiver.received).toHaveLength(2 + MOST_ATTEMPTS);
    const { delivery } = await bed.keep("redeliver", { id: failed.id });
    receiver.answer((response) => void response.end());
    await bed.deliver();
    const again = (await deliveriesOf(id)).find((each) => each.id === delivery.id);
    expect(again).toMatchObject({ state: "DELIVERED", messageId: failed.messageId, body: failed.body });
  });

  it("is written down once where the process that sent it was killed, or taken for dead", async () => {
    const { id } = await kept({ kinds: ["FILED"] });
    await bed.filed(ann);
    const [delivery] = await deliveriesOf(id);
    const attempt = { jobId: "987654321", number: 1, signal: new AbortController().signal };
    const context = { ...bed.api.contextFor(), webhooks: NEAR };
    receiver.answer((response) => void response.writeHead(503).end());
    await Promise.all([1, 2].map(() => deliverJob.run(context, { delivery: delivery.id }, attempt)));
    await deliverJob.run(context, { delivery: delivery.id }, { ...attempt, number: 2 });
    expect((await deliveriesOf(id))[0]).toMatchObject({ attempts: 1, state: "WAITING" });
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    const jobs = `SELECT count(*)::int AS count FROM graphile_worker._private_jobs WHERE payload->>'delivery' = $1`;
    // The one that was enqueued with the event, and one further attempt.
    expect((await bed.api.db.query(jobs, [delivery.id]))[0].count).toBe(2);
  });

  it("is signed with the old secret too while a new one replaces it, and no longer", async () => {
    const { id, secret } = await kept({ kinds: ["FILED"] });
    const { secret: next, userErrors } = await bed.keep("rotateWebhookSecret", { id, overlapHours: 1 });
    expect(userErrors).toEqual([]);
    await bed.filed(ann);
    await bed.deliver();
    for (const each of [secret, next])
      expect(verified(receiver.received[0] as Received, each).type).toBe("request.filed");
    await bed.api.db.query("UPDATE webhook_endpoint SET previous_secret_until = now() - interval '1 day'");
    await bed.filed(ann);
    await bed.deliver();
    expect(verified(receiver.received[1] as Received, next).type).toBe("request.filed");
    expect(() => verified(receiver.received[1] as Received, secret)).toThrow("No matching signature");
  });

  it("turns an endpoint off from which nothing but failures came for days, and says so in its history", async () => {
    const { id } = await kept({ kinds: ["FILED"] });
    receiver.answer((response) => void response.writeHead(500).end());
    await bed.filed(ann);
    await bed.deliver();
    expect(await bed.endpoint(id)).toMatchObject({
      enabled: true,
      turnedOffAt: null,
      failingSince: expect.any(String),
    });
    await bed.api.db.query("UPDATE webhook_endpoint SET failing_since = failing_since - interval '5 days'");
    await bed.deliver();
    const endpoint = await bed.endpoint(id);
    expect(endpoint).toMatchObject({ enabled: false, turnedOffAt: expect.any(String) });
    expect(endpoint.history[0]).toMatchObject({ action: "webhookEndpoints.turnOff", author: "Supportbook" });
    await bed.keep("sendTestDelivery", { id });
    receiver.answer((response) => void response.end());
    await bed.deliver();
    expect((await deliveriesOf(id)).map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      "FILED CANCELLED",
      "TEST DELIVERED",
    ]);
  });

  it.each([
    ["an address that is none", { url: "support" }, "url"],
    ["a password in it", { url: "https://me:secret@hooks.example.com/" }, "url"],
    ["a private address", { url: "https://169.254.169.254/latest" }, "url"],
    ["a private address in disguise", { url: "https://0x0a000001/" }, "url"],
    ["IPv4 in IPv6", { url: "https://[::ffff:10.0.0.1]/" }, "url"],
    ["no description", { description: " " }, "description"],
    ["an unknown kind", { kinds: ["HAPPENED"] }, "kinds"],
  ])("is refused with %s", async (_name, wrong, field) => {
    const asked = { url: receiver.url, description: "Test", ...wrong };
    const { endpoint, secret, userErrors } = await bed.keep("createWebhookEndpoint", asked);
    expect([endpoint, secret]).toEqual([null, null]);
    expect(userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", field] }]);
    expect(await bed.api.db.query("SELECT * FROM webhook_endpoint")).toEqual([]);
  });
});
