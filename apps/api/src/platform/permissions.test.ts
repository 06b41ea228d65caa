import { describe, expect, it } from "vitest";
import type { Actor, Context } from "./context.ts";
import { may, type Permission, permissionTable, requirePermission, roles } from "./permissions.ts";

const permissions = Object.keys(permissionTable) as Permission[];
const actorWith = (...held: string[]): Actor => ({ subject: "1", name: "Ada", roles: held });
const contextOf = (actor: Actor | null) => ({ actor, locale: "en" }) as Context;

describe.each(permissions)("%s", (permission) => {
  it("is refused to nobody, to no role, to customers and to a role that does not exist", () => {
    for (const actor of [null, actorWith(), actorWith("customer", "company-admin"), actorWith("root")]) {
      expect(may(actor, permission)).toBe(false);
    }
  });

  it("is allowed by any one of the roles that have it", () => {
    for (const role of permissionTable[permission]) {
      expect(requirePermission(contextOf(actorWith("customer", role)), permission).roles).toContain(role);
    }
  });

  it("lets an administrator pass and names only roles that there are", () => {
    expect(may(actorWith("admin"), permission)).toBe(true);
    expect(roles).toEqual(expect.arrayContaining([...permissionTable[permission]]));
  });
});
