import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { samplePeople } from "./features/sample/identity/sample-people.ts";
import { refusalTexts } from "./platform/auth/refused-credential.ts";
import { type Permission, permissions, permissionTable, type Role } from "./platform/permissions.ts";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
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

describe("the README", () => {
  it("lists the sample people with what each can do, as the server has it", () => {
    const lines = samplePeople.map(({ role, name, mayDo }) => {
      const granted = permissions.filter((permission) => isGranted(permission, role)).map((each) => `\`${each}\``);
      return `| ${name.en} | ${role} | ${mayDo.en} | ${granted.join(", ") || "none"} |`;
    });
    const [, table = ""] = readme.split("| person | role | can | permissions |\n|---|---|---|---|\n");
    expect(table.split("\n\n")[0]?.split("\n")).toEqual(lines);
  });
});

function isGranted(permission: Permission, role: Role): boolean {
  const { roles }: { readonly roles: readonly Role[] } = permissionTable[permission];
  return roles.includes(role);
}
