import { once } from "node:events";
import { get } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { openTestApi, signInAt, type TestApi, testNow } from "../../../test/harness.ts";
import { openTestIssuer } from "../../../test/test-issuer.ts";
import { connect, connectAs, QUEUE, type Subscriber } from "../../features/live/live-testbed.ts";
import type { Actor } from "../context.ts";

let api: TestApi;
const open: Subscriber[] = [];
beforeAll(async () => {
  const settings = { publicUrl: "https://support.example.com", allowedOrigins: ["https://shop.example.com"] };
  api = await openTestApi({
    settings,
    limits: { liveConnections: 2, liveOperations: 3, queryDepth: 5, queryCost: 200 },
  });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.end()));
});
afterAll(() => api.close());

const person = (name: string): Actor => ({ subject: name, name, roles: ["support-agent"] });
const as = (actor: Actor, params = {}) => {
  const subscriber = connectAs(api.url, actor, params);
  open.push(subscriber);
  return subscriber;
};
const codeOf = (errors: readonly { extensions: { code: string } }[]) => errors[0]?.extensions.code;

const figures = async () => {
  const lines = (await (await api.http("/metrics")).text()).split("\n");
  return lines.flatMap((line) => /^supportbook_live_(\w+ \d+)$/.exec(line)?.[1] ?? []);
};

describe("a socket", () => {
  it("is opened by programs and by pages of this server or a named one, and by no other page", async () => {
    const address = `${api.url.replace("http", "ws")}/graphql`;
    const outcome = async (origin?: string) => {
      const socket = new WebSocket(address, "graphql-transport-ws", origin === undefined ? {} : { origin });
      const opened = once(socket, "open").then(() => 101);
      const refused = once(socket, "unexpected-response").then(([, response]) => response.statusCode as number);
      const status = await Promise.race([opened, refused]);
      socket.on("error", () => undefined).terminate();
      return status;
    };
    const origins = [undefined, api.url, "https://support.example.com", "https://shop.example.com"];
    expect(await Promise.all(origins.map(outcome))).toEqual([101, 101, 101, 101]);
    expect(await Promise.all(["https://elsewhere.example.com", "null"].map(outcome))).toEqual([403, 403]);
  });

  it("leaves who asks for another protocol an ordinary answer", async () => {
    const asked = get(`${api.url}/graphql?query={__typename}`, {
      headers: { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "apollo-require-preflight": "1" },
    });
    const [response] = await once(asked, "response");
    expect(response.statusCode).toBe(200);
    response.resume();
  });

  it("is for those who are signed in, so many at a time, and counts them in the figures", async () => {
    const nobody = connect(api.url, {});
    nobody.hear(QUEUE);
    expect((await nobody.closed).code).toBe(4401);
    const [first, second, third] = [as(person("Ida")), as(person("Ida")), as(person("Ida"))];
    await Promise.all([first?.hear(QUEUE).nth(1), second?.hear(QUEUE).nth(1)]);
    // The sockets of the test before may still be closing.
    await expect.poll(figures).toEqual(["connections 2", "subscriptions 2"]);
    third?.hear(QUEUE);
    expect((await third?.closed)?.code).toBe(1013);
    await as(person("Ole")).hear(QUEUE).nth(1);
  });

  it("is closed when what was shown ends, so that its client comes again with something newer", async () => {
    const issuer = await openTestIssuer({ now: testNow });
    const server = await openTestApi({ signIn: signInAt(issuer.issuer) });
    const exp = Temporal.Instant.from(testNow).epochMilliseconds / 1000 + 1;
    const token = await issuer.sign({ roles: ["support-agent"], exp });
    const ending = connect(server.url, { authorization: `Bearer ${token}` });
    const heard = ending.hear(QUEUE);
    await heard.nth(1);
    expect(await ending.closed).toMatchObject({ code: 4403, reason: "EXPIRED" });
    const bad = connect(server.url, { authorization: `Bearer ${token}x` });
    bad.hear(QUEUE);
    expect(await bad.closed).toMatchObject({ code: 4401, reason: "BAD_SIGNATURE" });
    await server.close();
    await issuer.stop();
  });

  it("is the only way to subscribe: over HTTP that is refused", async () => {
    const answer = await api.query("subscription { requestsChanged { kind } }", {}, { actor: person("Ada") });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });

  it("carries subscriptions alone, within the limits of any operation, and tells mistakes in the client's language", async () => {
    const socket = as(person("Una"), { "Accept-Language": "zh-CN" });
    const refused = async (document: string) => {
      const heard = socket.hear(document);
      const errors = await heard.nth(1);
      heard.stop();
      return errors;
    };
    const deep = `subscription { requestsChanged { request { siblings { siblings { siblings { siblings { id } } } } } } }`;
    const costly = `subscription { requestsChanged { request { messages(first: 100) { nodes { id body } } } } }`;
    expect(codeOf(await refused("{ products { nodes { slug } } }"))).toBe("BAD_USER_INPUT");
    expect(codeOf(await refused("subscription {"))).toBe("BAD_USER_INPUT");
    expect(codeOf(await refused("subscription { nothing }"))).toBe("BAD_USER_INPUT");
    expect(codeOf(await refused("subscription ($id: ID!) { requestChanged(id: $id) { kind } }"))).toBe(
      "BAD_USER_INPUT",
    );
    expect((await refused(deep))[0].extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX", limit: "depth" });
    expect((await refused(costly))[0]).toMatchObject({
      message: expect.stringContaining("上限"),
      extensions: { code: "QUERY_TOO_COMPLEX", limit: "cost", requestId: expect.any(String) },
    });
    const three = [1, 2, 3].map(() => socket.hear(QUEUE));
    await Promise.all(three.map((heard) => heard.nth(1)));
    expect(codeOf(await refused(QUEUE))).toBe("RATE_LIMITED");
  });
});
