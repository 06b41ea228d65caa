import type { Actor, Context } from "./context.ts";
import { fault } from "./faults.ts";
import { say } from "./say.ts";

export const roles = [
  "customer",
  "company-admin",
  "support-agent",
  "lifecycle-editor",
  "policy-editor",
  "analyst",
  "admin",
] as const;
export type Role = (typeof roles)[number];

/** The one table of who may do what. What is not in it is forbidden. */
export const permissionTable = {
  "lifecycle.edit": ["lifecycle-editor", "admin"],
  "lifecycle.import": ["lifecycle-editor", "admin"],
  "lifecycle.readRetired": ["support-agent", "lifecycle-editor", "policy-editor", "analyst", "admin"],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof permissionTable;

export function may(actor: Actor | null, permission: Permission): boolean {
  const allowed: readonly string[] = permissionTable[permission];
  return actor?.roles.some((role) => allowed.includes(role)) ?? false;
}

/**
 * Lets the request pass or ends it.
 * @returns who acts, for history and audit.
 * @throws UNAUTHENTICATED when nobody is signed in, FORBIDDEN when none of the actor's roles has the permission.
 */
export function requirePermission(context: Context, permission: Permission): Actor {
  const { actor, locale } = context;
  if (actor === null) {
    const message = {
      en: `Sign in first: this needs the permission ${permission}.`,
      zh: `请先登录：此操作需要 ${permission} 权限。`,
    };
    throw fault("UNAUTHENTICATED", say(locale, message), { permission });
  }
  if (!may(actor, permission)) {
    const holders = permissionTable[permission].join(", ");
    const message = {
      en: `This needs the permission ${permission}, which these roles have: ${holders}. Ask an administrator for one of them.`,
      zh: `此操作需要 ${permission} 权限，拥有该权限的角色为：${holders}。请联系管理员授予其中之一。`,
    };
    throw fault("FORBIDDEN", say(locale, message), { permission });
  }
  return actor;
}

/** The description of a guarded field, so that the schema itself tells which permission it takes. */
export function guarded(permission: Permission, description: string): string {
  return `${description} Needs the permission \`${permission}\`.`;
}
