import { createTestDatabase } from "@supportbook/infra/test-database";
import { NO_MILESTONES } from "@supportbook/policy";
import type { DataSource } from "typeorm";
import { LifecycleCatalogue1795392000000 } from "../../migrations/1795392000000-lifecycle-catalogue.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { migrate, openDatabase } from "../../platform/database.ts";
import type { ProductFacts, VersionFacts } from "./catalogue.ts";
import { lifecycleEntities, openCatalogueStore } from "./index.ts";

export const editor: Actor = { subject: "editor-1", name: "Edda Torvik", roles: ["lifecycle-editor"] };

/** What the lifecycle needs of a context. */
export type LifecycleContext = Pick<
  Context,
  "db" | "now" | "vendorTimeZone" | "actor" | "locale" | "requestId" | "catalogue"
>;

export interface LifecycleTestbed {
  readonly context: LifecycleContext;
  readonly db: DataSource;
  /** What `context.now()` answers from then on. */
  setNow(instant: string): void;
  /** The context of another process: its own connections and its own snapshot of the same database. */
  openSecondProcess(): Promise<LifecycleContext>;
  close(): Promise<void>;
}

/** A real database of its own with an empty catalogue, and a clock that stands still. */
export async function openLifecycleTestbed(): Promise<LifecycleTestbed> {
  const database = await createTestDatabase();
  const closing: (() => Promise<void>)[] = [];
  let now = Temporal.Instant.from("2026-11-23T10:00:00Z");
  const openProcess = async (): Promise<LifecycleContext> => {
    const db = await openDatabase(
      { url: database.url, poolSize: 5, applicationName: "lifecycle test" },
      { entities: lifecycleEntities, migrations: [LifecycleCatalogue1795392000000] },
    );
    closing.unshift(() => db.destroy());
    await migrate(db);
    const catalogue = await openCatalogueStore(db, database.url, (error) => {
      throw error;
    });
    closing.unshift(() => catalogue.close());
    const request = { vendorTimeZone: "UTC", actor: editor, locale: "en", requestId: "test" } as const;
    return { db, catalogue, now: () => now, ...request };
  };
  const context = await openProcess();
  return {
    context,
    db: context.db,
    setNow(instant) {
      now = Temporal.Instant.from(instant);
    },
    openSecondProcess: openProcess,
    async close() {
      for (const close of closing) await close();
      await database.drop();
    },
  };
}

export function aProduct(some: Partial<ProductFacts> = {}): ProductFacts {
  return {
    name: "Harbour Gateway",
    segment: "BUSINESS",
    licensing: "COMMERCIAL",
    platforms: ["Linux"],
    category: null,
    tags: [],
    aliases: [],
    versionCommand: null,
    milestoneLabels: {},
    identifiers: [],
    specialTerms: [],
    retired: false,
    ...some,
  };
}

export function aVersion(some: Partial<VersionFacts> & Pick<VersionFacts, "name">): VersionFacts {
  return {
    ...NO_MILESTONES,
    label: null,
    codename: null,
    longTermSupport: false,
    longTermSupportFrom: null,
    discontinued: null,
    discontinuedOn: null,
    latestBuild: null,
    latestBuildOn: null,
    latestBuildUrl: null,
    successorId: null,
    retired: false,
    ...some,
  };
}
