import { describe, expect, it } from "vitest";
import { rolesOf } from "./roles-claim.ts";

describe("the roles in a token", () => {
  it.each([
    ["a list", { roles: ["admin", "analyst"] }, "roles", ["analyst", "admin"]],
    ["one text of words", { roles: "analyst, customer" }, "roles", ["customer", "analyst"]],
    ["nested", { realm_access: { roles: ["admin"] } }, "realm_access.roles", ["admin"]],
    ["of a name with dots", { "https://vendor.example/roles": ["admin"] }, "https://vendor.example/roles", ["admin"]],
  ])("are read as %s", (_, claims, path, expected) => {
    expect(rolesOf(claims, path)).toEqual(expected);
  });

  it.each([
    ["are not ours", { roles: ["root", "ADMIN", "admin "] }, "roles"],
    ["stand elsewhere", { roles: ["admin"] }, "realm_access.roles"],
    ["are a switch for each", { roles: { admin: true } }, "roles"],
    ["are nothing", { roles: null }, "roles"],
    ["are inherited, not given", {}, "constructor.name"],
  ])("are none where they %s", (_, claims, path) => {
    expect(rolesOf(claims, path)).toEqual([]);
  });
});
