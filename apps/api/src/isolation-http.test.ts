import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openTestApi, type TestApi } from "../test/harness.ts";
import { type Isolation, questionsFor, type Visitor } from "../test/isolation-questions.ts";
import { keptFrom, nonexistent, sameButForNames } from "../test/told-secrets.ts";
import { insider, putTwoCompanies, visitors } from "../test/two-companies.ts";
import { loadSample } from "./features/sample/index.ts";
import { createRoutes } from "./routes.ts";
import { createSchema } from "./schema.ts";

let api: TestApi;
let walk: Omit<Isolation, "execute">;
beforeAll(async () => {
  // The questions are longer than what customers ask: it is the answers that are looked at.
  const limits = { queryTokens: 100_000, queryCost: 100_000_000, queryAliases: 1_000, bodyBytes: 10_000_000 };
  api = await openTestApi({ limits });
  await loadSample(api.contextFor());
  const { theirs, ours } = await putTwoCompanies(api);
  walk = { schema: createSchema(), visitors, own: ours, other: theirs };
});
afterAll(() => api.close());

interface Route {
  readonly method: string;
  readonly path: string;
}

/** What is served beside GraphQL, as it is registered. */
async function routesBesideGraphql(): Promise<Route[]> {
  const found: Route[] = [];
  const recorder = Fastify();
  recorder.addHook("onRoute", ({ method, url }) => {
    for (const each of [method].flat()) if (each !== "HEAD") found.push({ method: each, path: url });
  });
  for (const serve of createRoutes(walk.schema)) {
    await serve(recorder, () => Promise.reject(new Error("nothing is asked of the recorder")));
  }
  await recorder.ready();
  await recorder.close();
  return found;
}

interface Told {
  readonly status: number;
  readonly text: string;
}

/** An answer whole: what stands in its head tells as much as its body. */
async function send({ method, path }: Route, { actor }: Visitor, address = path): Promise<Told> {
  const headers = actor === null ? {} : { "x-test-actor": encodeURIComponent(JSON.stringify(actor)) };
  const body = `number,name\n${walk.other.texts.number},x\n`;
  const sent = method === "GET" ? {} : { body, headers: { ...headers, "content-type": "text/csv" } };
  const response = await api.http(address, { method, headers, ...sent });
  const head = [...response.headers].filter(([name]) => !["date", "x-request-id", "content-length"].includes(name));
  const text = (await response.text()).replaceAll(/"requestId":"[^"]*"/g, "");
  return { status: response.status, text: JSON.stringify([head, text]) };
}

/** A route with a text in each place that takes one, and behind it in what an export may be asked for. */
function addressesOf({ path }: Route, text: string): string[] {
  const given = encodeURIComponent(text);
  const filled = path.replaceAll(/:\w+/g, given);
  const filter = encodeURIComponent(JSON.stringify({ search: text, account: text }));
  const places = path.includes(":register") ? ["accounts", "members", "licences", text] : [];
  const named = places.map((place) =>
    path.replaceAll(":register", encodeURIComponent(place)).replaceAll(/:\w+/g, given),
  );
  return [...new Set([filled, ...named])].flatMap((address) => [
    address,
    `${address}?filter=${filter}&fileName=${given}&id=${given}&account=${given}&search=${given}`,
  ]);
}

describe("[2.4] what is served beside GraphQL", () => {
  it.each(visitors)("tells and takes nothing of another company: $name", async (visitor) => {
    const before = await api.db.query("SELECT count(*) FROM register_import");
    const routes = await routesBesideGraphql();
    // What would be missing if the routes were lost.
    expect(routes.map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining([
        "GET /exports/audit.csv",
        "POST /register-files/:register",
        "GET /register-files/:register.csv",
      ]),
    );
    const { secrets, ids, texts } = walk.other;
    const faults: string[] = [];
    for (const given of [...ids.map((label) => secrets[label] ?? ""), ...Object.values(texts)]) {
      for (const route of routes) {
        for (const address of addressesOf(route, given)) {
          const answer = await send(route, visitor, address);
          const told = keptFrom(secrets, address).toldBy(answer.text);
          faults.push(...told.map((label) => `${route.method} ${address} tells the ${label}`));
          const twin = await send(route, visitor, address.replaceAll(encodeURIComponent(given), nonexistent(given)));
          const isSame = sameButForNames([answer, encodeURIComponent(given)], [twin, nonexistent(given)]);
          if (!isSame) faults.push(`${route.method} ${address} is answered otherwise than for what does not exist`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(await api.db.query("SELECT count(*) FROM register_import")).toEqual(before);
  });
});

describe("[2.4] what the insider was answered", () => {
  it.each(visitors)(
    "is not answered to another who asks the same, in head, body or extensions: $name",
    async (visitor) => {
      const faults: string[] = [];
      let told = 0;
      const inside = {
        ...walk,
        own: { ...walk.own, ...walk.other.known },
        execute: () => Promise.reject(new Error("by HTTP")),
      };
      for (const { document, given } of questionsFor({ name: "insider", actor: insider }, inside)) {
        // A subscription goes over another protocol, and is refused here to everybody.
        if (given !== null || !document.startsWith("query")) continue;
        const kept = keptFrom(walk.other.secrets, document);
        const own = await ask(api.url, { query: document }, { actor: insider });
        // Nobody may select so much at once over HTTP; the walk within the process has it answered.
        const isTooMuch = own.errors.some(({ extensions }) => extensions?.limit === "selections");
        if (!isTooMuch) told += kept.toldBy(own.data).length;
        const { headers, ...rest } = await ask(
          api.url,
          { query: document },
          visitor.actor === null ? {} : { actor: visitor.actor },
        );
        const answer = JSON.stringify([[...headers], rest]);
        faults.push(...kept.toldBy(answer).map((label) => `${document.slice(0, 60)} tells the ${label}`));
      }
      expect(told).toBeGreaterThan(20);
      expect(faults).toEqual([]);
    },
  );
});
