import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WebhookSettings } from "../webhook-settings.ts";
import { NEAR, openReceiver, type Receiver } from "../webhooks-testbed.ts";
import { postMessage } from "./post-message.ts";

let receiver: Receiver;
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(() => receiver.close());

const post = (url: string, some: Partial<WebhookSettings> = {}) =>
  postMessage({ url, headers: {}, body: "{}" }, { ...NEAR, ...some });
const named = () => `http://receiver.example:${receiver.port}/`;
const STRICT = { allowedNetworks: [] };

describe("a message", () => {
  it("goes to the address that was judged, whatever the name says the next moment", async () => {
    const told = ["127.0.0.1", "10.0.0.1"];
    const resolve = async () => [{ address: told.shift() ?? "10.0.0.1", family: 4 }];
    const only = { allowedNetworks: ["127.0.0.1/32"], resolve };
    expect(await post(named(), only)).toMatchObject({ status: 200, problem: null });
    expect(receiver.received).toHaveLength(1);
    expect(await post(named(), only)).toMatchObject({ status: null, problem: expect.stringContaining("10.0.0.1") });
    expect(receiver.received).toHaveLength(1);
  });

  it("goes nowhere where one of the addresses of a name is not public", async () => {
    const resolve = async () => [
      { address: "93.184.216.34", family: 4 },
      { address: "127.0.0.1", family: 4 },
    ];
    expect(await post(named(), { ...STRICT, resolve })).toMatchObject({
      status: null,
      problem: expect.stringMatching(/^ADDRESS_REFUSED: .*127\.0\.0\.1/),
    });
  });

  it.each(["http://127.0.0.1", "http://localhost", "http://[::1]", "http://[::ffff:127.0.0.1]", "http://2130706433"])(
    "does not reach this machine as %s",
    async (origin) => {
      const posted = await post(`${origin}:${receiver.port}/`, STRICT);
      expect(posted).toMatchObject({ status: null, problem: expect.stringMatching(/^ADDRESS_REFUSED/) });
      expect(receiver.received).toEqual([]);
    },
  );

  it("is not sent in the clear unless the operator allows it", async () => {
    const posted = await post(receiver.url, { allowHttp: false });
    expect(posted.problem).toMatch(/^ADDRESS_REFUSED: .*https/);
    expect(receiver.received).toEqual([]);
  });

  it("follows no redirect", async () => {
    const location = `http://127.0.0.1:${receiver.port}/inside`;
    receiver.answer((response) => void response.writeHead(307, { location }).end());
    expect(await post(receiver.url)).toMatchObject({ status: 307, problem: "REDIRECT" });
    expect(receiver.received.map(({ path }) => path)).toEqual(["/hook"]);
  });

  it("is given up where the answer does not come, and read no further than is kept", async () => {
    receiver.answer(() => undefined);
    expect(await post(receiver.url, { timeoutMs: 200 })).toMatchObject({ status: null, problem: "TIMEOUT" });
    receiver.answer((response) => void response.end("x".repeat(10_000_000)));
    expect(await post(receiver.url)).toMatchObject({ status: 200, excerpt: expect.stringMatching(/^\(.*exceeded/) });
    receiver.answer((response) => void response.end("y".repeat(10_000)));
    expect((await post(receiver.url)).excerpt).toBe("y".repeat(500));
  });
});
