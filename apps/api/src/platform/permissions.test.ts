import { describe, expect, it } from "vitest";
import type { DeniedAttempt } from "./audit.ts";
import type { Actor, Context } from "./context.ts";
import {
  guarded,
  may,
  permissionIn,
  permissions,
  permissionTable,
  requireAnyPermission,
  requirePermission,
  roles,
} from "./permissions.ts";

const actorWith = (...held: string[]): Actor => ({ subject: "1", name: "Test person", roles: held });
const origin = { address: "192.0.2.7", userAgent: "a browser" };
const now = () => Temporal.Instant.from("2026-11-23T10:00:00Z");

function contextOf(actor: Actor | null) {
  const denied: DeniedAttempt[] = [];
  const audit = { recordDenied: (attempt: DeniedAttempt) => void denied.push(attempt) };
  return { context: { actor, locale: "en", origin, requestId: "r-1", now, audit } as unknown as Context, denied };
}

const customers = ["customer", "company-admin"] as const;
const forCustomers = ["ownAccount.use", "ownRequests.use"] as const;
const staffOnly = permissions.filter((permission) => !forCustomers.some((each) => each === permission));

describe.each(staffOnly)("%s", (permission) => {
  it("is refused to customers", () => {
    expect(may(actorWith(...customers), permission)).toBe(false);
  });

  it("lets an administrator pass", () => {
    expect(may(actorWith("admin"), permission)).toBe(true);
  });
});

it.each(forCustomers)("keeps staff out of what customers do for themselves: %s", (permission) => {
  expect(roles.filter((role) => may(actorWith(role), permission))).toEqual(customers);
});

describe.each(permissions)("%s", (permission) => {
  it("is refused to nobody, to no role and to a role that does not exist", () => {
    for (const actor of [null, actorWith(), actorWith("root")]) {
      expect(may(actor, permission)).toBe(false);
    }
  });

  it("is allowed by any one of the roles that have it", () => {
    for (const role of permissionTable[permission].roles) {
      const { context, denied } = contextOf(actorWith("customer", role));
      expect(requirePermission(context, permission).roles).toContain(role);
      expect(denied).toEqual([]);
    }
  });

  it("names only roles that there are", () => {
    expect(roles).toEqual(expect.arrayContaining([...permissionTable[permission].roles]));
  });

  it("is a machine's only where both its token and the roles behind it have it", () => {
    const machine = (role: string, ...given: string[]): Actor => ({
      ...actorWith(role),
      kind: "MACHINE",
      permissions: new Set(given),
    });
    const [holder] = permissionTable[permission].roles;
    expect(may(machine(holder, permission), permission)).toBe(true);
    expect(may(machine(holder), permission)).toBe(false);
    expect(may(machine("root", permission), permission)).toBe(false);
  });

  it("is read back from the description of the field that it guards", () => {
    expect(permissionIn(guarded(permission, "Does something."))).toBe(permission);
  });
});

describe("a denial", () => {
  it("tells the audit who wanted what, from where and why not, once a request", () => {
    const actor = actorWith("analyst");
    const { context, denied } = contextOf(actor);
    for (const _ of ["first", "second"]) {
      expect(() => requirePermission(context, "lifecycle.edit")).toThrow(/lifecycle-editor, admin/);
    }
    expect(denied).toEqual([
      { action: "lifecycle.edit", actor, reason: "FORBIDDEN", target: null, origin, requestId: "r-1", at: now() },
    ]);
  });

  it("of somebody unknown asks to sign in", () => {
    const { context, denied } = contextOf(null);
    expect(() => requirePermission(context, "audit.read")).toThrow(/Sign in first.*audit\.read/);
    expect(denied).toMatchObject([{ actor: null, reason: "UNAUTHENTICATED", action: "audit.read" }]);
  });
});

describe("what any one of several permissions lets do", () => {
  const sufficient = ["accounts.read", "ownAccount.use"] as const;

  it("is done by whoever has one of them", () => {
    for (const role of ["support-agent", "customer"]) {
      expect(requireAnyPermission(contextOf(actorWith(role)).context, sufficient).roles).toEqual([role]);
    }
  });

  it("is denied to others in one go, naming them all and every role that has one", () => {
    const { context, denied } = contextOf(actorWith("analyst"));
    expect(() => requireAnyPermission(context, sufficient)).toThrow(
      /accounts\.read or ownAccount\.use.*: customer, company-admin, support-agent, admin\./,
    );
    expect(denied).toMatchObject([{ action: "accounts.read or ownAccount.use", reason: "FORBIDDEN" }]);
  });

  it("is read back from the description", () => {
    expect(permissionIn(guarded(sufficient, "Shows something."))).toBe(sufficient.join(" or "));
  });
});

it("reads no permission out of a sentence that only mentions one", () => {
  expect(permissionIn("True needs the permission `lifecycle.readRetired` for more.")).toBeNull();
  expect(permissionIn(null)).toBeNull();
});
