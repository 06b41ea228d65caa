import { z } from "zod";
import { SAMPLE_SECRETS_KEY, SECRETS_KEY_BYTES } from "./platform/secrets.ts";

const how = "make one with `openssl rand -base64 32`, keep it apart from the database's backups, and never change it";

/** The key that activation codes and key files are sealed with. */
export const secretsVariables = {
  SECRETS_KEY: z
    .base64({ error: `32 random bytes in base64 are needed; ${how}`, abort: true })
    .transform((text) => Buffer.from(text, "base64"))
    .refine((key) => key.length === SECRETS_KEY_BYTES, { error: `32 random bytes in base64 are needed; ${how}` })
    .optional(),
};

type Environment = Readonly<Record<string, string | undefined>>;

/** What keeps a program from being started where the sample mode's key, which everybody knows, must not serve. */
export function secretsFaults({ SECRETS_KEY: text }: Environment, needsItsOwn: boolean): string[] {
  if (!needsItsOwn) return [];
  if (text === undefined) {
    return [`SECRETS_KEY is missing: the key that activation codes are sealed with. To begin, ${how}.`];
  }
  const isKnown = Buffer.from(text, "base64").equals(SAMPLE_SECRETS_KEY);
  return isKnown ? [`SECRETS_KEY is the sample mode's, which everybody knows: ${how}.`] : [];
}

/** The sample mode's where none is named. */
export function secretsKeyOf({ SECRETS_KEY: key }: z.output<z.ZodObject<typeof secretsVariables>>): Buffer {
  return key ?? SAMPLE_SECRETS_KEY;
}
