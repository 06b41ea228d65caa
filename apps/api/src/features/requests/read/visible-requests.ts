import DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { may } from "../../../platform/permissions.ts";
import { storableText } from "../../../platform/storable.ts";
import { ownMemberships } from "../../accounts/index.ts";
import { SupportRequestEntity } from "../record/support-request.entity.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whose requests somebody may follow as a customer. */
export interface OwnScope {
  readonly subject: string;
  /** Accounts that the caller belongs to now. */
  readonly accounts: readonly string[];
  /** Of these, the ones that the caller administers: all of their requests are theirs to follow. */
  readonly administered: readonly string[];
}

/** Null for whoever is no customer. */
export async function ownScope(context: Context): Promise<OwnScope | null> {
  const { actor } = context;
  if (actor === null || !may(actor, "ownRequests.use")) return null;
  const memberships = await ownMemberships(context);
  const administered = memberships.filter(({ role }) => role === "ADMINISTRATOR");
  return {
    subject: actor.subject,
    accounts: memberships.map(({ accountId }) => accountId),
    administered: administered.map(({ accountId }) => accountId),
  };
}

/** Whether the caller sees requests as the desk does, with notes and all. */
export function readsRequests({ actor }: Pick<Context, "actor">): boolean {
  return may(actor, "requests.read");
}

/**
 * Interpretation: what somebody asked for a company stays the company's. Who left it follows it no longer, and its
 * administrators still do.
 */
export function isOwn(request: SupportRequestEntity, { subject, accounts, administered }: OwnScope): boolean {
  const { accountId } = request;
  if (accountId !== null && administered.includes(accountId)) return true;
  return request.requesterSubject === subject && (accountId === null || accounts.includes(accountId));
}

/** The request where the caller may see it. Null otherwise, exactly as for an id that no request has. */
export async function requestFor(context: Context, id: string): Promise<SupportRequestEntity | null> {
  const request = UUID.test(id) ? await loaderFor(context, requestsLoader).load(id.toLowerCase()) : null;
  return await visible(context, request);
}

/** The same by the request's number; case and blanks around it do not count. */
export async function requestForNumber(context: Context, number: string): Promise<SupportRequestEntity | null> {
  const wanted = { number: storableText(number.trim().toUpperCase()) };
  return await visible(context, await context.db.getRepository(SupportRequestEntity).findOneBy(wanted));
}

/** Of these requests, those that the caller may see. */
export async function visibleOf(context: Context, requests: readonly SupportRequestEntity[]) {
  if (readsRequests(context)) return requests;
  const scope = await ownScope(context);
  return scope === null ? [] : requests.filter((request) => isOwn(request, scope));
}

async function visible(context: Context, request: SupportRequestEntity | null) {
  return request === null ? null : ((await visibleOf(context, [request]))[0] ?? null);
}

function requestsLoader({ db }: Context): DataLoader<string, SupportRequestEntity | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const requests = await db.getRepository(SupportRequestEntity).findBy({ id: In([...ids]) });
    const byId = new Map(requests.map((request) => [request.id, request]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
