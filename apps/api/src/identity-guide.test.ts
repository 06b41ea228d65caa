import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { samplePeople } from "./features/sample/identity/sample-people.ts";
import { refusalTexts } from "./platform/auth/refused-credential.ts";
import { permissions, permissionTable } from "./platform/permissions.ts";

const guide = readFileSync(new URL("../../../docs/identity.md", import.meta.url), "utf8");

describe("docs/identity.md", () => {
  it("has the table of permissions as it is, line by line", () => {
    const lines = permissions.map((permission) => {
      const { description, roles } = permissionTable[permission];
      return `| \`${permission}\` | ${description} | ${roles.join(", ")} |`;
    });
    const [, table = ""] = guide.split("| permission | what it allows | roles |\n|---|---|---|\n");
    expect(table.split("\n\n")[0]?.split("\n")).toEqual(lines);
  });

  it("explains every reason of a refusal", () => {
    expect(Object.keys(refusalTexts).filter((reason) => !guide.includes(`\`${reason}\``))).toEqual([]);
  });

  it("names every sample person", () => {
    expect(samplePeople.map(({ name }) => name.en).filter((name) => !guide.includes(name))).toEqual([]);
  });
});
