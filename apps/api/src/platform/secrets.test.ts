import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openSecrets, SAMPLE_SECRETS_KEY, SECRETS_KEY_BYTES } from "./secrets.ts";

const secrets = openSecrets(SAMPLE_SECRETS_KEY);

describe("secrets", () => {
  it("hand back what was sealed, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const wellFormed = text.toWellFormed();
        expect(secrets.open(secrets.seal(wellFormed))).toBe(wellFormed);
      }),
    );
  });

  it("seal the same text differently each time and find it under one name", () => {
    expect(secrets.seal("ABCD").equals(secrets.seal("ABCD"))).toBe(false);
    expect(secrets.lookUp("ABCD").equals(secrets.lookUp("ABCD"))).toBe(true);
    expect(secrets.lookUp("ABCD").equals(secrets.lookUp("ABCE"))).toBe(false);
  });

  it("refuse what was altered, and what another key sealed", () => {
    const sealed = secrets.seal("ABCD");
    for (const place of [0, 12, sealed.length - 1]) {
      const altered = Buffer.from(sealed);
      altered[place] = (altered[place] ?? 0) ^ 1;
      expect(() => secrets.open(altered)).toThrow();
    }
    const other = openSecrets(randomBytes(SECRETS_KEY_BYTES));
    expect(() => other.open(sealed)).toThrow();
    expect(other.lookUp("ABCD").equals(secrets.lookUp("ABCD"))).toBe(false);
    expect(other.fingerprint).not.toBe(secrets.fingerprint);
  });

  it("do not show the text in what is stored", () => {
    expect(secrets.seal("ABCD-EFGH-IJKL").includes("EFGH")).toBe(false);
    expect(SAMPLE_SECRETS_KEY).toHaveLength(SECRETS_KEY_BYTES);
  });
});
