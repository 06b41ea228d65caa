import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { createTrialAccount, invite, openDesk } from "./account-desk.ts";
import { screenshot } from "./open-page.ts";

const agent = { as: "support-agent" } as const;

describe("a company account", () => {
  it("has somebody invited, whose token is shown once, lets in and is then a member who can be removed", async () => {
    const desk = await openDesk("/accounts", agent);
    const { page } = desk;
    const { id } = await createTrialAccount(desk);
    const customer = await openDesk("/products", { as: "customer" });
    const { viewer } = await customer.ask("{ viewer { name email } }");
    await page.goto(`/console/accounts/${id}`);
    await page.getByRole("button", { name: "Invite" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("E-mail address").fill("nobody");
    await dialog.getByRole("button", { name: "Make the invitation" }).click();
    await dialog.getByText("is no e-mail address").waitFor();
    await screenshot(page, "account-invite-refused");
    await dialog.getByLabel("E-mail address").fill(viewer.email);
    await dialog.getByRole("button", { name: "Make the invitation" }).click();
    const token = await dialog.getByLabel("Invitation token").inputValue();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "I have handed it over" }).click();
    await page.getByRole("button", { name: `Revoke the invitation of ${viewer.email}` }).waitFor();
    expect(await page.content()).not.toContain(token);
    const { acceptInvitation } = await customer.ask(
      "mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { message } } }",
      { input: { token } },
    );
    expect(acceptInvitation.userErrors).toEqual([]);
    await page.reload();
    await page.getByRole("rowheader", { name: viewer.name }).waitFor();
    await screenshot(page, "account-people");
    await expectAccessible(page);
    await page.getByRole("button", { name: `Remove ${viewer.name}` }).click();
    await page.getByRole("dialog").getByLabel("Reason").fill("Left");
    await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await page.getByRole("rowheader", { name: viewer.name }).waitFor({ state: "detached" });
  });

  it("keeps the last administrator, and says why", async () => {
    const desk = await openDesk("/accounts", agent);
    const { page } = desk;
    const { id } = await createTrialAccount(desk);
    const customer = await openDesk("/products", { as: "company-admin" });
    const { viewer } = await customer.ask("{ viewer { name email } }");
    const token = await invite(desk, id, viewer.email);
    await customer.ask(
      "mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { message } } }",
      { input: { token } },
    );
    await page.goto(`/console/accounts/${id}`);
    await page.getByRole("button", { name: `Remove ${viewer.name}` }).click();
    await page.getByRole("dialog").getByLabel("Reason").fill("Asked by phone");
    await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await page.getByRole("dialog").getByText("last administrator").waitFor();
    await screenshot(page, "account-last-administrator");
  });
});
