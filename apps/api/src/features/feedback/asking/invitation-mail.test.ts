import { afterAll, beforeAll, expect, it } from "vitest";
import { customer } from "../../accounts/accounts-testbed.ts";
import { type MailBed, openMailBed } from "../../mail/mail-testbed.ts";
import { filing } from "../../requests/requests-testbed.ts";

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed();
});
afterAll(() => bed.close());

/** Whoever is asked, once the mail server took all that was written to them. */
async function invited(name: string, locale: "en" | "zh-CN") {
  const actor = customer(name);
  const { id, revision: expectedRevision } = await bed.done("fileRequest", filing(), { actor, locale });
  await bed.done("moveRequest", { id, expectedRevision, move: "CLOSE", reason: "Solved", message: "Solved." });
  const recipient = actor.email ?? "";
  const outbox = await bed.settled(recipient, 3);
  const sent = (await bed.arrived(recipient)).filter(({ messageId }) => messageId?.startsWith("<feedback."));
  return { id, kept: outbox.filter(({ kind }) => kind === "FEEDBACK"), sent };
}

it("[6.3] the invitation brings the link to its recipient alone, in their language, and opens the page once", async () => {
  const { id, kept, sent } = await invited("Ann", "zh-CN");
  expect([kept.length, sent.length]).toEqual([1, 1]);
  expect(kept[0]).toMatchObject({ state: "SENT" });
  expect(kept[0].body).toContain("⟦link⟧");
  expect(kept[0].body).toMatch(/有效期至 2026-12-06/);
  const [, link = ""] = /(http:\/\/localhost:4000\/survey\/[\w-]{43})\s/.exec(sent[0]?.text ?? "") ?? [];
  expect(sent[0]?.html).toContain(`<a href="${link}">`);
  expect(sent[0]?.text).not.toContain("⟦link⟧");
  const stored = await bed.api.db.query("SELECT sealed_link FROM mail WHERE request_id = $1 AND kind = 'FEEDBACK'", [
    id,
  ]);
  expect(stored).toEqual([{ sealed_link: null }]);
  const answer = { method: "POST", body: new URLSearchParams({ satisfaction: "5" }) };
  expect((await bed.api.http(new URL(link).pathname, answer)).status).toBe(200);
  expect((await bed.api.http(new URL(link).pathname, answer)).status).toBe(404);
});
