import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { sampleAccountsPage } from "../../../../test/sample-accounts-page.ts";

const page = new URL("../../../../../../docs/sample-accounts.md", import.meta.url);

describe("docs/sample-accounts.md", () => {
  it("lists every situation as it is", async () => {
    const text = sampleAccountsPage();
    if (process.env.UPDATE === "1") await writeFile(page, text);
    expect(await readFile(page, "utf8")).toBe(text);
  });
});
