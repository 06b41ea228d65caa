import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { drawDependencies, partsInCircles, replacePicture } from "./dependency-picture.ts";
import { readImports } from "./imports.ts";

test("draws parts instead of files, without what follows and without tests", () => {
  const drawing = drawDependencies([
    { from: "apps/api/src/main.ts", to: "apps/api/src/features/coverage/index.ts" },
    { from: "apps/api/src/features/coverage/index.ts", to: "apps/api/src/features/coverage/ask.ts" },
    { from: "apps/api/src/features/coverage/ask.ts", to: "packages/policy/src/index.ts" },
    { from: "apps/api/src/main.ts", to: "packages/policy/src/index.ts" },
    { from: "apps/api/src/main.ts", to: "node_modules/pino/pino.js" },
    { from: "packages/policy/src/index.test.ts", to: "infra/test-database.ts" },
  ]);
  expect(drawing.split("\n").filter((line) => line.includes("-->"))).toEqual([
    "  api --> api_features_coverage",
    "  api_features_coverage --> policy",
  ]);
});

test("replaces what stands between the marks and nothing else", () => {
  const page = "before\n<!-- picture -->\nold\n<!-- /picture -->\nafter\n";
  expect(replacePicture(page, "new")).toBe("before\n<!-- picture -->\nnew\n<!-- /picture -->\nafter\n");
  expect(() => replacePicture("no marks", "new")).toThrow("<!-- picture -->");
});

test("the picture in docs/architecture.md shows what the sources import", async () => {
  const program = fileURLToPath(new URL("./picture.ts", import.meta.url));
  const check = promisify(execFile)(process.execPath, [program, "--check"]);
  await expect(check).resolves.toMatchObject({ stderr: "" });
});

test("features that use each other in a circle are found, also through a third", () => {
  const feature = (name: string) => `apps/api/src/features/${name}/index.ts`;
  const circle = [
    { from: feature("one"), to: feature("two") },
    { from: feature("two"), to: feature("three") },
    { from: feature("three"), to: feature("one") },
    { from: feature("above"), to: feature("one") },
  ];
  expect(partsInCircles(circle)).toEqual(["api/features/one", "api/features/three", "api/features/two"]);
});

test("features, platform, packages and apps use only what lies below them", () => {
  expect(partsInCircles(readImports())).toEqual([]);
});
