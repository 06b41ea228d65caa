import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSample } from "../src/features/sample/index.ts";
import { openTestApi, type TestApi } from "./harness.ts";

const root = new URL("../../../", import.meta.url);
const folder = new URL("docs/examples/", root);

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
});
afterAll(() => api.close());

describe("the example operations of the documentation", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));

  it.each(files)("%s is answered over HTTP, within the limits, for anyone", async (name) => {
    const { status, errors, data } = await api.query(readFileSync(new URL(name, folder), "utf8"));
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    for (const field of Object.values(data)) expect(field).not.toBeNull();
  });
});

describe("the first query of the README", () => {
  const readme = readFileSync(new URL("README.md", root), "utf8");
  const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];

  it("gets the answer that is printed there", async () => {
    const { data } = await api.query(block("graphql") ?? "");
    expect({ data }).toEqual(JSON.parse(block("json") ?? ""));
  });
});
