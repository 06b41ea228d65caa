import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";

/** As Standard Webhooks writes secrets: 24 to 64 bytes in base64 behind a prefix that scanners know. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}

interface Signed {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** The headers of Standard Webhooks: signed with every secret that holds, so that either will do while one replaces the other. */
export function signedHeaders({ id, at, body }: Signed, secrets: readonly string[]): Record<string, string> {
  return {
    "content-type": "application/json; charset=utf-8",
    "user-agent": "Supportbook-Webhooks/1",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(" "),
  };
}
