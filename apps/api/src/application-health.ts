import type { AuditStore } from "./features/audit/index.ts";
import { deltaGauge } from "./features/feedback/index.ts";
import { mailCheck } from "./features/mail/index.ts";
import type { Context } from "./platform/context.ts";
import { pendingMigrations } from "./platform/database.ts";
import type { Check } from "./platform/http/probes.ts";
import { jobGauges } from "./platform/jobs/job-figures.ts";
import type { Gauge } from "./platform/metrics.ts";

type Watched = Pick<Context, "db" | "catalogue" | "mail"> & { readonly audit: AuditStore };

/** What `/readyz` looks at, by name. */
export function checksOf({ db, catalogue, mail }: Watched): Readonly<Record<string, Check>> {
  return {
    database: async () => void (await db.query("SELECT 1")),
    migrations: async () => {
      const pending = await pendingMigrations(db);
      if (pending.length > 0) throw new Error(`not run yet: ${pending.join(", ")}`);
    },
    catalogue: async () => `number ${catalogue.current().number}`,
    mail: mailCheck(mail),
  };
}

/** What `/metrics` tells of the process. */
export function gaugesOf({ db, audit, catalogue }: Watched): readonly Gauge[] {
  type Pool = Readonly<Record<"totalCount" | "idleCount" | "waitingCount", number>>;
  const pool = (db.driver as unknown as { master: Pool }).master;
  const gauge = (name: string, help: string, read: () => number): Gauge => ({
    name: `supportbook_${name}`,
    help,
    read,
  });
  return [
    gauge("database_connections", "Open database connections.", () => pool.totalCount),
    gauge("database_connections_idle", "Open connections without work.", () => pool.idleCount),
    gauge("database_requests_waiting", "Statements waiting for a connection.", () => pool.waitingCount),
    gauge("catalogue_number", "Number of the lifecycle snapshot.", () => catalogue.health().number),
    gauge("catalogue_loads_total", "How often the snapshot was loaded.", () => catalogue.health().loads),
    gauge(
      "catalogue_confirmed_seconds",
      "Seconds since the snapshot was last seen to be the database's.",
      () => catalogue.health().secondsSinceConfirmed,
    ),
    gauge("audit_left_out_total", "Denied attempts beyond the bounds of the audit.", () => audit.figures().leftOut),
    gauge("audit_lost_total", "Denied attempts that the database did not take.", () => audit.figures().lost),
    deltaGauge(db),
    ...jobGauges(db),
  ];
}
