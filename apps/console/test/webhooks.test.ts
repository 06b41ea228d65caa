import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

it("are kept by an administrator: the secret told once, a test sent, what was sent listed and sent again", async () => {
  const received: IncomingHttpHeaders[] = [];
  let status = 503;
  const receiver = createServer((request, response) => {
    received.push(request.headers);
    response.writeHead(status).end("come back later");
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const { port } = receiver.address() as AddressInfo;

  const page = await openPage("/webhooks", { as: "admin" });
  await page.getByRole("button", { name: "Add an endpoint" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Add an endpoint" });
  await dialog.getByLabel("Address").fill("http://10.0.0.1/");
  await dialog.getByLabel("What it is for").fill("Test receiver");
  // What other tests do at the same time is none of these.
  await dialog.getByRole("combobox", { name: "Kinds of events" }).click();
  await page.getByRole("option", { name: "MERGE_UNDONE" }).click();
  await page.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByText(/lead to the public internet\. An operator may/).waitFor();
  await screenshot(page, "webhook-refused");
  await expectAccessible(page);
  await dialog.getByLabel("Address").fill(`http://127.0.0.1:${port}/hook`);
  await dialog.getByRole("button", { name: "Save" }).click();
  const told = page.getByRole("dialog", { name: "Signing secret" });
  const secret = await told.getByLabel("Signing secret", { exact: true }).inputValue();
  expect(secret).toMatch(/^whsec_/);
  await told.getByRole("button", { name: "I have kept it" }).click();
  await page.getByRole("link", { name: "Test receiver" }).click();
  await page.getByText("Nothing was sent in the last weeks").waitFor();

  await page.getByRole("button", { name: "Send a test" }).click();
  const row = page.getByRole("row").filter({ hasText: "TEST" });
  await row.getByText("Failed").waitFor();
  await row.getByText("come back later").waitFor();
  await screenshot(page, "webhook-deliveries");
  await expectAccessible(page);
  status = 204;
  await row.getByRole("button", { name: "Send again" }).click();
  await row.filter({ hasText: "Delivered" }).waitFor();
  expect(new Set(received.map((headers) => headers["webhook-id"])).size).toBe(1);
  expect(await page.content()).not.toContain(secret);
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog", { name: "Remove" }).getByRole("button", { name: "Remove" }).click();
  await page.getByText("No system is told anything yet").waitFor();
  receiver.close();
});
