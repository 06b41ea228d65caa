import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../../platform/context.ts";
import { type Data, openRequestsBed } from "../../requests/requests-testbed.ts";
import { administrator, type MailBed, openMailBed } from "../mail-testbed.ts";
import { sendMailJob } from "./send-mail-job.ts";

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed();
});
afterAll(() => bed.close());

const customerAt = (email: string): Actor => ({ subject: email, name: "Customer", roles: ["customer"], email });
const arrivals = (address: string) => bed.server.taken.filter(({ to }) => to === address);

async function retry(id: string) {
  const document =
    "mutation ($input: RetryMailInput!) { retryMail(input: $input) { mail { state } userErrors { code } } }";
  return (await bed.ask(document, { input: { id } }, { actor: administrator })).retryMail;
}

describe("sending a mail", () => {
  it("ends at once where the mail server refuses it for good, and can be tried again by hand", async () => {
    const address = "refused@customer.example";
    await bed.filed(customerAt(address));
    const [mail] = await bed.settled(address, 1);
    expect(mail).toMatchObject({ state: "FAILED", attempts: 1, sentAt: null });
    expect(mail.reason).toContain("no such mailbox");
    expect(await retry(mail.id)).toEqual({ mail: { state: "WAITING" }, userErrors: [] });
    const [again] = await bed.settled(address, 1);
    expect(again).toMatchObject({ state: "FAILED", attempts: 2 });
  });

  it("is tried again where the mail server cannot take it now, and never once it was taken", async () => {
    const address = "busy@customer.example";
    await bed.filed(customerAt(address));
    const [mail] = await bed.settled(address, 1);
    expect(mail).toMatchObject({ state: "SENT", attempts: 2, reason: null });
    expect(arrivals(address)).toHaveLength(1);
    expect((await retry(mail.id)).userErrors).toEqual([{ code: "BAD_USER_INPUT" }]);
  });

  it("keeps its Message-ID where the line breaks before the server's word, so that it is known as the same", async () => {
    const address = "cut@customer.example";
    await bed.filed(customerAt(address));
    expect((await bed.settled(address, 1))[0]).toMatchObject({ state: "SENT", attempts: 2 });
    const arrived = await bed.arrived(address);
    expect(arrived).toHaveLength(2);
    expect(arrived[1]?.messageId).toBe(arrived[0]?.messageId);
  });

  it("is done once by two processes that have the same job", async () => {
    const address = "twice@customer.example";
    const kept = await openRequestsBed();
    try {
      await kept.filed(customerAt(address));
      const [{ id }] = await kept.api.db.query("SELECT id FROM mail WHERE recipient = $1", [address]);
      const context = { ...kept.api.contextFor(), mail: bed.api.contextFor().mail };
      const attempt = { jobId: "4711", number: 1, signal: AbortSignal.timeout(60_000) };
      await Promise.all([1, 2, 3].map(() => sendMailJob.run(context, { mail: id }, attempt)));
      expect(arrivals(address)).toHaveLength(1);
      expect(await kept.api.db.query("SELECT state FROM mail")).toEqual([{ state: "SENT" }]);
    } finally {
      await kept.api.close();
    }
  });

  it("does not happen without a mail server: the outbox keeps it, and /readyz says so", async () => {
    const kept = await openRequestsBed();
    try {
      await kept.filed(customerAt("anna@customer.example"));
      const [{ id }] = await kept.api.db.query("SELECT id FROM mail");
      const attempt = { jobId: "4712", number: 1, signal: AbortSignal.timeout(60_000) };
      await sendMailJob.run(kept.api.contextFor(), { mail: id }, attempt);
      expect(await kept.api.db.query("SELECT state, attempts FROM mail")).toEqual([{ state: "KEPT", attempts: 0 }]);
      const { status, checks } = (await (await kept.api.http("/readyz")).json()) as Data;
      expect([status, checks.mail.detail]).toEqual(["ready", expect.stringContaining("SMTP_URL")]);
    } finally {
      await kept.api.close();
    }
  });
});
