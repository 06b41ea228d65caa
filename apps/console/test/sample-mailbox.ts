import { createDecipheriv, hkdfSync } from "node:crypto";
import { readTestDatabase } from "@supportbook/infra/test-database";
import { expect, inject } from "vitest";

/** What the sample mode seals with; it stands in the source for everybody to read. */
const SAMPLE_KEY = "supportbook sample mode, no key!";
const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 12, 16];

/**
 * Stands in for the mailbox of somebody who was asked for feedback: the sample mode hands no mail to a server, and no page
 * shows the link, so it is put into the mail here as it is when one is sent.
 * @param number of the request.
 * @returns the link.
 */
export async function linkMailedFor(number: string): Promise<string> {
  const found = () =>
    readTestDatabase<{ body: string; link: Buffer }>(
      inject("databaseUrl"),
      `SELECT m.body, m.sealed_link AS link FROM mail m JOIN support_request r ON r.id = m.request_id
        WHERE r.number = $1 AND m.kind = 'FEEDBACK' AND m.state = 'KEPT'`,
      [number],
    );
  await expect.poll(async () => (await found()).length).toBe(1);
  const [mail] = await found();
  const text = mail?.body.replace("⟦link⟧", () => opened(mail.link)) ?? "";
  return /https?:\/\/\S+\/survey\/[\w-]+/.exec(text)?.[0] ?? "";
}

/** The other end of `secrets.seal`: nonce, tag, text. */
function opened(sealed: Buffer): string {
  const key = Buffer.from(hkdfSync("sha256", Buffer.from(SAMPLE_KEY, "utf8"), "", "supportbook seal", KEY_BYTES));
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const body = sealed.subarray(NONCE_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
}
