import { mkdir, readFile, writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage } from "./open-page.ts";

const REPOSITORY = new URL("../../../", import.meta.url);
const SMALL_ENOUGH = 250_000;
const SIZE = { width: 1280, height: 800 };

/** The console over the sample data, as its lifecycle editor has it. */
const PICTURES = {
  "docs/images/dashboard.png": async () => {
    const page = await open("/");
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    return page;
  },
  "docs/images/timeline.png": async () => {
    const page = await open("/products/sample-endpoint-protection");
    await page.getByRole("application", { name: "Timeline" }).locator("[data-version]").first().waitFor();
    return page;
  },
};

const open = (path: string) => openPage(path, { as: "lifecycle-editor", theme: "light", ...SIZE });

/** A PNG tells its width and height at bytes 16 and 20. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

async function take(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  return await page.screenshot({ animations: "disabled", caret: "hide" });
}

describe("the pictures of the README", () => {
  // Dates and what ends soon move with the day, so the pixels are not compared: `UPDATE=1` takes the pictures anew.
  it.each(Object.entries(PICTURES))("%s is of the size that the console has, and shown", async (path, show) => {
    const taken = await take(await show());
    const file = new URL(path, REPOSITORY);
    if (process.env.UPDATE) {
      await mkdir(new URL(".", file), { recursive: true });
      await writeFile(file, taken);
    }
    const kept = await readFile(file);
    expect(sizeOf(taken)).toEqual(SIZE);
    expect(sizeOf(kept)).toEqual(sizeOf(taken));
    expect(kept.length, "bytes").toBeLessThan(SMALL_ENOUGH);
    expect(await readFile(new URL("README.md", REPOSITORY), "utf8")).toContain(`](${path})`);
  });
});
