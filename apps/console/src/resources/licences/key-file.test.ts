import fc from "fast-check";
import { expect, it } from "vitest";
import { base64Of } from "./key-file.ts";

it("a key file in base64 is the same bytes again, also where it has more than a call takes arguments", () => {
  const files = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ minLength: 8_190, maxLength: 8_200 }));
  fc.assert(
    fc.property(files, (bytes) => {
      expect([...Buffer.from(base64Of(bytes), "base64")]).toEqual([...bytes]);
    }),
    { numRuns: 30 },
  );
});
