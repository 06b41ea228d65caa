import type { DataSource } from "typeorm";
import { type AuditTrail, unaudited } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { ChannelAddressEntity } from "../channels/index.ts";
import { insertCalendar } from "../hours/index.ts";
import { changeCatalogue, today } from "../lifecycle/index.ts";
import {
  LocalContactEntity,
  OfferEntity,
  PaidServiceEntity,
  ServiceProviderEntity,
  SupportPlanEntity,
} from "../services/index.ts";
import { loadSampleAccounts } from "./accounts/load-accounts.ts";
import { sampleCalendars } from "./sample-calendars.ts";
import { SAMPLE_CHANNEL_ADDRESSES } from "./sample-channels.ts";
import { productFactsOf, versionFactsOf } from "./sample-facts.ts";
import { SAMPLE_HISTORY, type SampleEvent } from "./sample-history.ts";
import { SAMPLE_PROVIDERS, sampleOffers } from "./sample-offers.ts";
import { SAMPLE_PRODUCTS } from "./sample-products.ts";
import { SAMPLE_CONTACTS, SAMPLE_PLANS, SAMPLE_SERVICES } from "./sample-services.ts";

const AUTHOR = "Sample data";

export type SampleContext = Pick<
  Context,
  | "db"
  | "now"
  | "actor"
  | "origin"
  | "requestId"
  | "catalogue"
  | "services"
  | "hours"
  | "channelAddresses"
  | "vendorTimeZone"
  | "secrets"
>;

/** That an invented vendor once did this and that is nobody's act. */
type History = SampleContext & { readonly audit: AuditTrail };

/**
 * Gives an empty system the invented vendor, with a history of what it published. A system that has products is left as
 * it is, so a second start keeps whatever was changed.
 * @returns whether anything was loaded.
 */
export async function loadSample(ctx: SampleContext): Promise<boolean> {
  if (ctx.catalogue.current().products.length > 0) return false;
  await loadServicesHoursAndChannels(ctx.db, Temporal.PlainDate.from(today(ctx)));
  await Promise.all([ctx.services.reload(), ctx.hours.reload(), ctx.channelAddresses.reload()]);
  const history: History = { ...ctx, audit: unaudited };
  const months = [...new Set(SAMPLE_HISTORY.map((event) => event.month))];
  for (const month of months) await publish(history, month);
  await nameSuccessors(history);
  await loadSampleAccounts(ctx);
  return true;
}

async function loadServicesHoursAndChannels(db: DataSource, date: Temporal.PlainDate): Promise<void> {
  await db.transaction(async (manager) => {
    await manager.upsert(PaidServiceEntity, [...SAMPLE_SERVICES], ["code"]);
    await manager.upsert(SupportPlanEntity, [...SAMPLE_PLANS], ["code"]);
    await manager.upsert(ServiceProviderEntity, [...SAMPLE_PROVIDERS], ["id"]);
    for (const calendar of sampleCalendars(date)) await insertCalendar(manager, calendar);
    await manager.upsert(OfferEntity, sampleOffers(date), ["id"]);
    await manager.upsert(LocalContactEntity, [...SAMPLE_CONTACTS], ["country"]);
    await manager.upsert(ChannelAddressEntity, [...SAMPLE_CHANNEL_ADDRESSES], ["code"]);
  });
}

/** Everything that became known in one month, one change for each reason. */
async function publish(ctx: History, month: number): Promise<void> {
  const date = Temporal.PlainDate.from(today(ctx));
  const events = SAMPLE_HISTORY.filter((event) => event.month === month);
  for (const [index, event] of events.entries()) {
    // The changes of a month follow one another by an hour: no two things become known at the same instant.
    const at = date.toPlainYearMonth().add({ months: month }).toPlainDate({ day: 5 });
    const instant = at.toZonedDateTime({ timeZone: ctx.vendorTimeZone, plainTime: "08:00" }).add({ hours: index });
    await publishVersion(ctx, event, { at: instant.toInstant(), date });
  }
}

async function publishVersion(
  ctx: History,
  { product, version, supportEnds, reason }: SampleEvent,
  { at, date }: { at: Temporal.Instant; date: Temporal.PlainDate },
): Promise<void> {
  const published = supportEnds === undefined ? version : { ...version, supportEnds };
  await changeCatalogue(ctx, { author: AUTHOR, reason, at, readBack: false }, async (writer) => {
    const { id } = await writer.putProduct({ slug: product.slug, facts: productFactsOf(product) });
    await writer.putVersions(id, [{ name: version.name, facts: versionFactsOf(published, date) }]);
  });
}

async function nameSuccessors(ctx: History): Promise<void> {
  const reason = "Named the version to move to";
  await changeCatalogue(ctx, { author: AUTHOR, reason }, async (writer, catalogue) => {
    const { productBySlug } = await catalogue();
    for (const product of SAMPLE_PRODUCTS) {
      const stored = productBySlug.get(product.slug);
      const versions = stored?.versions ?? [];
      const revisions = product.versions.flatMap(({ name, successor }) => {
        const version = versions.find((each) => each.name === name);
        const next = versions.find((each) => each.name === successor);
        return version && next ? [{ id: version.id, facts: { ...version, successorId: next.id } }] : [];
      });
      if (revisions.length > 0) await writer.reviseVersions(revisions);
    }
  });
}
