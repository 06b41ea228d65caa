import { expect, it } from "vitest";
import { openProgress } from "./progress.ts";

it("into a file is a line at every tenth of the way", () => {
  const lines: string[] = [];
  const progress = openProgress({ doing: "Importing", things: "products" }, (line) => lines.push(line));
  for (let done = 1; done <= 40; done++) progress.step(done, 40);
  progress.stop();
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toBe("Importing: 40 of 40 products");
});
