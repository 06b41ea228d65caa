import { createTestDatabase } from "@supportbook/infra/test-database";
import { NO_MILESTONES } from "@supportbook/policy";
import { pino } from "pino";
import type { DataSource } from "typeorm";
import { testSecretsKey } from "../../../test/api-process.ts";
import { openApplication } from "../../application.ts";
import type { Actor, Context } from "../../platform/context.ts";
import type { ProductFacts, VersionFacts } from "./snapshot/catalogue.ts";

export const editor: Actor = { subject: "editor-1", name: "Test editor", roles: ["lifecycle-editor"] };

export interface LifecycleTestbed {
  /** Of a request by `editor`. */
  readonly context: Context;
  readonly db: DataSource;
  /** What `context.now()` answers from then on. */
  setNow(instant: string): void;
  /** The context of another process: its own connections and its own snapshot of the same database. */
  openSecondProcess(): Promise<Context>;
  close(): Promise<void>;
}

/** A real database of its own with an empty catalogue, and a clock that stands still. */
export async function openLifecycleTestbed(): Promise<LifecycleTestbed> {
  const database = await createTestDatabase();
  const closing: (() => Promise<void>)[] = [];
  let now = Temporal.Instant.from("2026-11-23T10:00:00Z");
  const openProcess = async (): Promise<Context> => {
    const application = await openApplication({
      databaseUrl: database.url,
      databasePoolSize: 5,
      vendorTimeZone: "UTC",
      secretsKey: testSecretsKey,
      sampleMode: false,
      now: () => now,
      log: pino({ level: "silent" }),
    });
    closing.unshift(() => application.close());
    return application.contextFor({ actor: editor, locale: "en", requestId: "test" });
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
