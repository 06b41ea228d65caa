import "reflect-metadata";
import type { DataSource } from "typeorm";
import { checksOf, gaugesOf } from "./application-health.ts";
import { auditFollowers } from "./audit-followers.ts";
import { expiryNoticeFollowers } from "./expiry-notice-followers.ts";
import { type AttachmentSettings, openAttachmentStore, passingAttachments } from "./features/attachments/index.ts";
import { type AuditStore, openAuditStore } from "./features/audit/index.ts";
import { openChannelStore } from "./features/channels/index.ts";
import { openHoursStore } from "./features/hours/index.ts";
import { openImportRuns } from "./features/interchange/index.ts";
import { openCatalogueStore } from "./features/lifecycle/index.ts";
import { LiveHub } from "./features/live/index.ts";
import { type MailSettings, openMailroom } from "./features/mail/index.ts";
import { openRegisterFiles, type Register } from "./features/register-files/index.ts";
import { type ClockSettings, DEFAULT_CLOCK_SETTINGS } from "./features/request-clocks/index.ts";
import type { RequestFollower } from "./features/requests/index.ts";
import { loadSample, playSampleDesk } from "./features/sample/index.ts";
import { openServiceStore } from "./features/services/index.ts";
import { USUAL_WEBHOOKS, type WebhookSettings } from "./features/webhooks/index.ts";
import { jobs } from "./jobs.ts";
import { inventory } from "./persistence.ts";
import type { Context, Origin } from "./platform/context.ts";
import { holdingLock, migrate, openDatabase } from "./platform/database.ts";
import type { Check } from "./platform/http/probes.ts";
import { type RunningJobs, runJobs } from "./platform/jobs/run-jobs.ts";
import { describeError, type Logger } from "./platform/log.ts";
import type { Gauge } from "./platform/metrics.ts";
import { openSecrets, type Secrets } from "./platform/secrets.ts";
import { requireSecretsKey } from "./platform/secrets-key.ts";
import { registers } from "./registers.ts";
import { requestFollowers } from "./request-followers.ts";

export interface ApplicationSettings {
  readonly databaseUrl: string;
  readonly databasePoolSize: number;
  readonly vendorTimeZone: string;
  /** What is kept unreadable is sealed with it; the same for every process of a database. */
  readonly secretsKey: Buffer;
  /** Gives an empty catalogue the invented vendor. */
  readonly sampleMode: boolean;
  /** A statement that takes longer is cancelled; none is where this is left out. */
  /** Where attachments lie; a directory that nobody keeps where it is left out. */
  readonly attachments?: AttachmentSettings;
  readonly statementTimeoutMs?: number;
  /** Mails stay in the outbox where it is left out. */
  readonly mail?: MailSettings;
  /** What links in mails begin with. */
  readonly publicUrl?: string;
  readonly now: () => Temporal.Instant;
  readonly log: Logger;
  /** Other registers than the product's, for tests of what any register does. */
  readonly registers?: readonly Register[];
  /** Others than the product's, for tests of what any follower of requests is told. */
  readonly requestFollowers?: readonly RequestFollower[];
  /** What webhooks may reach; the public internet by https where it is left out. */
  readonly webhooks?: WebhookSettings;
  /** When the desk is warned and customers are reminded; the usual times where it is left out. */
  readonly clockSettings?: ClockSettings;
}

/** The part of a context that differs from request to request. */
export type Caller = Pick<Context, "actor" | "locale" | "requestId"> & Partial<Pick<Context, "origin">>;

/** All that answers, without the HTTP that carries it: one a process. */
export interface Application {
  readonly db: DataSource;
  contextFor(caller: Caller): Context;
  /** By name, for `/readyz`. */
  readonly checks: Readonly<Record<string, Check>>;
  readonly gauges: readonly Gauge[];
  /** Takes jobs, so many at a time, until it is closed. A server does; a command or a test leaves them to servers. */
  startJobs(concurrency: number): Promise<void>;
  close(): Promise<void>;
}

/** What is kept in memory and the connections under it: the part of a context that is the same for every request. */
type Kept = Omit<Context, keyof Caller> & { readonly audit: AuditStore };

const insideTheProcess: Origin = { address: null, userAgent: null };

/** Connects, migrates and loads what is kept in memory. @throws when the database cannot be reached or migrated. */
export async function openApplication(settings: ApplicationSettings): Promise<Application> {
  const { databaseUrl: url, log } = settings;
  // Connections of their own: the time limit of a request must not cut off a migration, or the wait for another's.
  const setup = await openDatabase({ url, poolSize: 2, applicationName: "supportbook start" }, inventory);
  try {
    const ran = await migrate(setup);
    if (ran.length > 0) log.info({ migrations: ran }, "the database was brought up to date");
    const secrets = openSecrets(settings.secretsKey);
    await requireSecretsKey(setup, secrets);
    const open = () => openStores(settings, secrets);
    // One process at a time, from reading what is there to having written what was missing.
    const kept = await (settings.sampleMode ? holdingLock(setup, "startup", () => withSample(open)) : open());
    return describe(kept, settings);
  } finally {
    await setup.destroy();
  }
}

async function withSample(open: () => Promise<Kept>): Promise<Kept> {
  const kept = await open();
  const context: Context = { ...kept, actor: null, origin: insideTheProcess, requestId: "start", locale: "en" };
  if (await loadSample(context)) await playSampleDesk(context);
  return kept;
}

async function openStores(settings: ApplicationSettings, secrets: Secrets): Promise<Kept> {
  const { databaseUrl: url, databasePoolSize: poolSize, statementTimeoutMs, log, now, vendorTimeZone } = settings;
  const limit = statementTimeoutMs === undefined ? {} : { statementTimeoutMs };
  const db = await openDatabase({ url, poolSize, applicationName: "supportbook", ...limit }, inventory);
  const onError = (error: unknown) =>
    log.warn({ err: describeError(error) }, "what is kept in memory is not up to date");
  const [audit, catalogue, services, hours, channelAddresses] = await Promise.all([
    openAuditStore({ databaseUrl: url, now, log, followers: auditFollowers }),
    openCatalogueStore(db, url, onError),
    openServiceStore(db, url, onError),
    openHoursStore(db, url, onError),
    openChannelStore(db, onError),
  ]);
  const imports = openImportRuns({
    onError: (error) => log.error({ err: describeError(error) }, "an import failed"),
  });
  const registerFiles = openRegisterFiles({
    registers: settings.registers ?? registers,
    onError: (error) => log.error({ err: describeError(error) }, "the import of a register file failed"),
  });
  return {
    db,
    now,
    vendorTimeZone,
    secrets,
    audit,
    catalogue,
    services,
    hours,
    channelAddresses,
    imports,
    registerFiles,
    requestFollowers: settings.requestFollowers ?? requestFollowers,
    expiryNoticeFollowers,
    attachments: openAttachmentStore(settings.attachments ?? passingAttachments()),
    mail: openMailroom(settings),
    webhooks: settings.webhooks ?? USUAL_WEBHOOKS,
    live: new LiveHub({ db, url, onError }),
    clockSettings: settings.clockSettings ?? DEFAULT_CLOCK_SETTINGS,
  };
}

function describe(kept: Kept, { databaseUrl: url, log }: ApplicationSettings): Application {
  const { db, audit, catalogue, services, hours, channelAddresses, imports, registerFiles } = kept;
  let running: RunningJobs | null = null;
  const contextFor = (caller: Caller): Context => ({ ...kept, origin: insideTheProcess, ...caller });
  return {
    db,
    contextFor,
    checks: checksOf(kept),
    gauges: gaugesOf(kept),
    async startJobs(concurrency) {
      if (concurrency === 0) return;
      const jobContext = (id: string) => contextFor({ actor: null, locale: "en", requestId: `job-${id}` });
      running ??= await runJobs({ url, jobs, concurrency, contextFor: jobContext, log });
    },
    async close() {
      await running?.close();
      await kept.live.close();
      // Imports write to all the others.
      await Promise.all([imports.close(), registerFiles.close()]);
      await Promise.all([audit.close(), catalogue.close(), services.close(), hours.close(), channelAddresses.close()]);
      await db.destroy();
    },
  };
}
