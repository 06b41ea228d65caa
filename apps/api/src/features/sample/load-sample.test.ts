import { PHASES } from "@supportbook/policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { loadSample } from "./index.ts";

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
});
afterAll(() => api.close());

describe("the invented vendor", () => {
  it("has a dozen home and business products, and versions in every phase", async () => {
    const { data } = await api.query(
      `{ products(first: 50) { totalCount nodes { name segment versions { phase } } } }`,
    );
    expect(data.products.totalCount).toBe(12);
    const segments = new Set(data.products.nodes.map((product: { segment: string }) => product.segment));
    expect(segments).toEqual(new Set(["HOME_MOBILE", "BUSINESS"]));
    const phases = data.products.nodes.flatMap((product: { versions: { phase: string }[] }) =>
      product.versions.map((version) => version.phase),
    );
    expect(new Set(phases)).toEqual(new Set(PHASES));
  });

  it("is plainly sample data", async () => {
    const { data } = await api.query(`{ products(first: 50) { nodes { name slug } } paidServices { name } }`);
    for (const { name, slug } of data.products.nodes) {
      expect(name).toMatch(/^Sample /);
      expect(slug).toMatch(/^sample-/);
    }
    for (const { name } of data.paidServices) expect(name).toMatch(/^Sample /);
  });

  it.each([
    ["has taken a promise back", "sample-endpoint-protection", "11.6", true],
    ["has extended another", "sample-server-guard", "7.2", false],
  ])("%s, on record", async (_, slug, name, shortens) => {
    const { data } = await api.query(
      `query ($slug: String!) { product(slug: $slug) { versions { name history { shortensPromise changes { field from } } } } }`,
      { slug },
    );
    const version = data.product.versions.find((each: { name: string }) => each.name === name);
    const moves = version.history.filter(({ changes }: { changes: { field: string; from: string | null }[] }) =>
      changes.some(({ field, from }) => field === "supportEndsOn" && from !== null),
    );
    expect(moves.map((move: { shortensPromise: boolean }) => move.shortensPromise)).toEqual([shortens]);
  });

  it("is loaded once: a system that has products is left as it is", async () => {
    const before = api.contextFor().catalogue.current().number;
    expect(await loadSample(api.contextFor())).toBe(false);
    expect(api.contextFor().catalogue.current().number).toBe(before);
  });
});

describe("[5.2] what is sold", () => {
  it("differs by country", async () => {
    const { data } = await api.query(`{ all: paidServices { code } kenya: paidServices(country: "KE") { code } }`);
    expect(data.kenya).toEqual([{ code: "PREMIUM_SUPPORT" }]);
    expect(data.all).toHaveLength(4);
  });

  it("refuses what is no country", async () => {
    const { errors } = await api.query(`{ paidServices(country: "Kenya") { code } }`);
    expect(errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });
});

describe("[2.1] [7.1] [7.2] channels", () => {
  it("are those of the segment, with the vendor's addresses", async () => {
    const { data } = await api.query(
      `{ home: channels(segment: HOME_MOBILE) { code url } business: channels(segment: BUSINESS) { code url } }`,
    );
    const codes = (channels: { code: string }[]) => channels.map((channel) => channel.code);
    expect(codes(data.home)).toEqual([
      "KNOWLEDGE_BASE_HOME_MOBILE",
      "COMMUNITY_FORUM",
      "ONLINE_COURSES",
      "FEEDBACK_HOME_MOBILE",
    ]);
    expect(codes(data.business)).toEqual([
      "KNOWLEDGE_BASE_BUSINESS",
      "COMMUNITY_FORUM",
      "ONLINE_COURSES",
      "FEEDBACK_BUSINESS",
    ]);
    for (const { url } of [...data.home, ...data.business]) expect(url).toMatch(/^https:\/\/example\.com\//);
  });
});
