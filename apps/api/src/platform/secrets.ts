import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** Keeps what must be handed out again, such as an activation code, unreadable in the database and its backups. */
export interface Secrets {
  /** AES-256-GCM: 12 bytes of nonce, 16 of tag, then the text. The same text gives another result each time. */
  seal(text: string): Buffer;
  /** @throws when the bytes were sealed with another key, or were altered. */
  open(sealed: Buffer): string;
  /** 32 bytes that are the same for the same text, to find it by; nobody without the key can try texts out. */
  lookUp(text: string): Buffer;
  /** Tells keys apart without telling anything of them. */
  readonly fingerprint: string;
}

export const SECRETS_KEY_BYTES = 32;

/** What the sample mode seals with: everybody knows it, as everybody knows the sample data. */
export const SAMPLE_SECRETS_KEY = Buffer.from("supportbook sample mode, no key!", "utf8");

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** @param key 32 random bytes. Each use has a key of its own, derived from it. */
export function openSecrets(key: Buffer): Secrets {
  const derive = (use: string) => Buffer.from(hkdfSync("sha256", key, "", `supportbook ${use}`, SECRETS_KEY_BYTES));
  const [sealing, finding, naming] = [derive("seal"), derive("look up"), derive("fingerprint")];
  return {
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", sealing, nonce);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      const decipher = createDecipheriv("aes-256-gcm", sealing, sealed.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const body = sealed.subarray(NONCE_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
    },
    lookUp: (text) => createHmac("sha256", finding).update(text, "utf8").digest(),
    fingerprint: createHmac("sha256", naming).update("supportbook").digest("base64url").slice(0, 16),
  };
}
