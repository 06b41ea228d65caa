import { expect, test } from "vitest";
import { editions } from "../../src/index.ts";
import { answer, business, home } from "../ask.ts";

test("[preamble] every decision names the edition that it was made under, and the instant asked about", () => {
  const decision = answer(business({ at: "2024-02-29T23:30:00Z", on: "2024-02-29" }));
  expect(decision).toMatchObject({ edition: "2022-04-07", at: "2024-02-29T23:30:00Z" });
});

test("[preamble] the edition says since when it applies", () => {
  expect(editions.map(({ id, effectiveFrom }) => ({ id, effectiveFrom }))).toContainEqual({
    id: "2022-04-07",
    effectiveFrom: "2022-04-07",
  });
});

test("[preamble] the same question gets the same answer, and the question is left as it was", () => {
  const asked = home({ kind: "TRAINING" });
  const before = structuredClone(asked);
  expect(answer(asked)).toEqual(answer(structuredClone(asked)));
  expect(asked).toEqual(before);
});
