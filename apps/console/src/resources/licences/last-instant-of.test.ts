import { expect, it } from "vitest";
import { lastInstantOf } from "./last-instant-of.ts";

it("the last instant of a day is the one before the next day begins in that zone, also where a day has 23 or 25 hours", () => {
  expect(lastInstantOf("2026-11-23", "UTC")).toBe("2026-11-23T23:59:59.999Z");
  expect(lastInstantOf("2026-11-23", "Asia/Tokyo")).toBe("2026-11-23T14:59:59.999Z");
  expect(lastInstantOf("2026-03-29", "Europe/Berlin")).toBe("2026-03-29T21:59:59.999Z");
  expect(lastInstantOf("2026-10-25", "Europe/Berlin")).toBe("2026-10-25T22:59:59.999Z");
  expect(lastInstantOf(null, "UTC")).toBeNull();
});
