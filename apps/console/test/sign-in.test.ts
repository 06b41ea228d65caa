import { describe, expect, it } from "vitest";
import { openPage, screenshot } from "./open-page.ts";
import { choosePerson, ROLES, signInByHand, untilSignedIn } from "./sign-in.ts";

describe("signing in", () => {
  it("comes back to where the reader was, filters included", async () => {
    const place = `/versions?filter=${encodeURIComponent('{"search":"11"}')}`;
    const page = await openPage(place);
    await page.getByRole("heading", { level: 1, name: "Versions" }).waitFor();
    const before = page.url();
    await screenshot(page, "anonymous");
    await signInByHand(page, "lifecycle-editor");
    expect(page.url()).toBe(before);
    await screenshot(page, "signed-in");
  });

  it.each(ROLES)("is open to the sample %s", async (role) => {
    const page = await openPage("/products", { as: role });
    await page.getByRole("button", { name: /^Signed in as Sample/ }).click();
    await screenshot(page, `who-${role}`);
  });
});
