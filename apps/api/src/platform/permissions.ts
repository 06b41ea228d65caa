import type { Actor, Context } from "./context.ts";
import { fault } from "./faults.ts";
import { requestFacts } from "./request-facts.ts";
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

interface PermissionRule {
  readonly description: string;
  readonly roles: readonly Role[];
}

const supportDesk = ["support-agent", "admin"] as const;
const registerDesk = ["support-agent", "policy-editor", "admin"] as const;
const rulesDesk = ["policy-editor", "admin"] as const;
const staff = ["support-agent", "lifecycle-editor", "policy-editor", "analyst", "admin"] as const;

/** The one table of who may do what. What is not in it is forbidden. */
export const permissionTable = {
  "lifecycle.edit": {
    description: "Create, change, move, retire, restore and undo in the lists of products and versions.",
    roles: ["lifecycle-editor", "admin"],
  },
  "lifecycle.import": {
    description: "Upload lifecycle files and take them over into the lists.",
    roles: ["lifecycle-editor", "admin"],
  },
  "lifecycle.export": { description: "Download what a lifecycle list shows.", roles: staff },
  "lifecycle.readRetired": { description: "See products and versions that were taken off the lists.", roles: staff },
  "console.use": { description: "Work in the staff console.", roles: staff },
  "views.save": { description: "Keep views of lists on the server, for oneself or for all staff.", roles: staff },
  "audit.read": { description: "Read who changed what, and who was denied what.", roles: ["admin"] },
  "audit.export": { description: "Download the audit.", roles: ["admin"] },
  "accounts.read": { description: "See company accounts, their members and what they hold.", roles: supportDesk },
  "accounts.edit": {
    description: "Create and change company accounts, and give them plans, services and members.",
    roles: supportDesk,
  },
  "licences.read": { description: "See the register of issued licences; codes stay masked.", roles: supportDesk },
  "licences.edit": { description: "Issue, change, block and import licences.", roles: supportDesk },
  "services.edit": {
    description: "Keep the services and plans that are sold, where, and by whom.",
    roles: rulesDesk,
  },
  "hours.edit": { description: "Keep the support calendars.", roles: rulesDesk },
  "registers.import": {
    description: "Upload register files and take them over; each register takes its own permission, too.",
    roles: registerDesk,
  },
  "registers.export": {
    description: "Download registers as files; each register takes its own permission, too.",
    roles: registerDesk,
  },
  "ownAccount.use": {
    description: "Register a company account, and work in the company accounts that one belongs to.",
    roles: ["customer", "company-admin"],
  },
  "requests.read": { description: "See every support request.", roles: supportDesk },
  "requests.work": { description: "Answer, move, assign, split and merge support requests.", roles: supportDesk },
  "requests.configure": {
    description: "Keep teams, canned replies, diagnostic utilities, webhooks and the outbox.",
    roles: ["admin"],
  },
  "ownRequests.use": {
    description: "File support requests and follow one's own.",
    roles: ["customer", "company-admin"],
  },
  "feedback.read": {
    description: "See feedback and its figures; who gave it takes another permission.",
    roles: ["support-agent", "analyst", "admin"],
  },
  "feedback.work": { description: "See who gave feedback; sort, answer and link it.", roles: supportDesk },
  "feedback.export": { description: "Download feedback and its figures.", roles: ["analyst", "admin"] },
  "feedback.report": {
    description: "Keep reports of figures, and have them mailed to staff.",
    roles: ["analyst", "admin"],
  },
  "feedback.configure": { description: "Decide whether, when and what customers are asked.", roles: ["admin"] },
  "feedback.erase": { description: "Hand out or erase what is kept of one person's feedback.", roles: ["admin"] },
  "apiTokens.manage": { description: "See, create and revoke the tokens of machines.", roles: ["admin"] },
} as const satisfies Record<string, PermissionRule>;
export type Permission = keyof typeof permissionTable;

export const permissions = Object.keys(permissionTable) as readonly Permission[];

export function isPermission(text: string): text is Permission {
  return Object.hasOwn(permissionTable, text);
}

/** Whether one of the actor's roles has the permission and, for a machine, its token was given it too. */
export function may(actor: Actor | null, permission: Permission): boolean {
  if (actor === null) return false;
  if (actor.permissions !== undefined && !actor.permissions.has(permission)) return false;
  const allowed: readonly string[] = permissionTable[permission].roles;
  return actor.roles.some((role) => allowed.includes(role));
}

/**
 * Lets the request pass or ends it, and has the audit know of it.
 * @returns who acts, for history and audit.
 * @throws UNAUTHENTICATED when nobody is signed in, FORBIDDEN when none of the actor's roles has the permission.
 */
export function requirePermission(context: Context, permission: Permission): Actor {
  return requireAnyPermission(context, [permission]);
}

/** The same where any one of several permissions will do. The denial names them all. */
export function requireAnyPermission(context: Context, sufficient: Sufficient): Actor {
  const { actor } = context;
  if (actor !== null && sufficient.some((permission) => may(actor, permission))) return actor;
  const denial = denialOf(context, sufficient);
  recordOnce(context, sufficient.join(OR), String(denial.extensions.code));
  throw denial;
}

type Sufficient = readonly [Permission, ...Permission[]];

/** Between permissions of which one is enough. */
export const OR = " or ";

function denialOf({ actor, locale }: Context, sufficient: Sufficient) {
  const permission = sufficient.join(OR);
  if (actor === null) {
    const message = {
      en: `Sign in first: this needs the permission ${permission}.`,
      zh: `请先登录：此操作需要 ${permission} 权限。`,
    };
    return fault("UNAUTHENTICATED", say(locale, message), { permission });
  }
  const holders = roles.filter((role) => sufficient.some((each) => isHeldBy(each, role))).join(", ");
  const message = {
    en: `This needs the permission ${permission}, which these roles have: ${holders}. Ask an administrator for one of them.`,
    zh: `此操作需要 ${permission} 权限，拥有该权限的角色为：${holders}。请联系管理员授予其中之一。`,
  };
  return fault("FORBIDDEN", say(locale, message), { permission });
}

function isHeldBy(permission: Permission, role: Role): boolean {
  return (permissionTable[permission].roles as readonly Role[]).includes(role);
}

const recorded = new WeakMap<Context, Set<string>>();

/** A list of a hundred guarded values is one attempt, not a hundred. */
function recordOnce(context: Context, permission: string, reason: string): void {
  const before = recorded.get(context) ?? new Set<string>();
  if (before.has(permission)) return;
  recorded.set(context, before.add(permission));
  const { audit, actor, origin, requestId, now } = context;
  const target = requestFacts()?.noted.target ?? null;
  audit.recordDenied({ action: permission, actor, reason, target, origin, requestId, at: now() });
}

const suffix = /\bneeds the permission `([^`]+)`\.$/i;

/** The description of a guarded field, so that the schema itself tells which permission, or one of which, it takes. */
export function guarded(sufficient: Permission | Sufficient, description: string): string {
  const permission = typeof sufficient === "string" ? sufficient : sufficient.join(OR);
  return `${description} Needs the permission \`${permission}\`.`;
}

/** The permission that `guarded` wrote into a description, or several with `OR` between them; null where there is none. */
export function permissionIn(description: string | null | undefined): string | null {
  return suffix.exec(description ?? "")?.[1] ?? null;
}
