import { roles as knownRoles, type Role } from "../permissions.ts";

type Claims = Readonly<Record<string, unknown>>;

/**
 * The roles in a token: a list, or one text of words. `path` is a claim's name, which may itself have dots (a namespaced
 * claim such as `https://vendor.example/roles`), or the way to a nested one (`realm_access.roles`). Roles that are not
 * ours are left out, and so is whatever has another shape: it gives nobody a right.
 */
export function rolesOf(claims: Claims, path: string): Role[] {
  const value = Object.hasOwn(claims, path) ? claims[path] : nested(claims, path);
  const given = typeof value === "string" ? value.split(/[\s,]+/) : Array.isArray(value) ? value : [];
  return knownRoles.filter((role) => given.includes(role));
}

function nested(claims: Claims, path: string): unknown {
  let value: unknown = claims;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Claims)[step];
  }
  return value;
}
