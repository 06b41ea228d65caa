import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { unaudited } from "../../../platform/audit.ts";
import { openDatabase } from "../../../platform/database.ts";
import { changeCatalogue } from "../change/change-catalogue.ts";
import { lifecycleEntities } from "../index.ts";
import { aProduct, aVersion, editor } from "../lifecycle-testbed.ts";
import type { Request } from "./catalogue-process.ts";
import { openCatalogueStore } from "./catalogue-store.ts";

const SCRIPT = new URL("catalogue-process.ts", import.meta.url);

/** A process of its own that answers from its own snapshot. */
class ApiProcess {
  private readonly child: ChildProcess;
  private lastId = 0;

  constructor(url: string) {
    this.child = fork(SCRIPT, [url], { execArgv: ["--import", "tsx"], stdio: ["ignore", "inherit", "inherit", "ipc"] });
  }

  /** Resolves when the process says the message of this id; id 0 is that it is ready. */
  async said(id: number): Promise<unknown> {
    for (;;) {
      const [message] = await once(this.child, "message");
      if (message.id === id) return message.answer;
    }
  }

  async ask(request: { query: string } | { move: { slug: string; supportEndsOn: string } }): Promise<unknown> {
    const id = ++this.lastId;
    const answered = this.said(id);
    this.child.send({ id, ...request } satisfies Request);
    return answered;
  }

  async supportEnd(): Promise<unknown> {
    const query = `{ product(slug: "harbour-gateway") { versions { supportEndsOn } } }`;
    const { data } = (await this.ask({ query })) as { data: { product: { versions: { supportEndsOn: string }[] } } };
    return data.product.versions[0]?.supportEndsOn;
  }

  async stop(): Promise<number | null> {
    const ended = once(this.child, "exit");
    this.child.disconnect();
    const [code] = await ended;
    return code;
  }
}

let database: TestDatabase;
let db: DataSource;
let first: ApiProcess;
let second: ApiProcess;
beforeAll(async () => {
  database = await createTestDatabase();
  db = await openDatabase(
    { url: database.url, poolSize: 3, applicationName: "processes test" },
    { entities: lifecycleEntities, migrations: [] },
  );
  const catalogue = await openCatalogueStore(db, database.url, (error) => console.error(String(error)));
  const now = () => Temporal.Instant.from("2026-11-20T10:00:00Z");
  const request = { actor: editor, origin: { address: null, userAgent: null }, requestId: "test" };
  const context = { ...request, db, now, catalogue, audit: unaudited };
  await changeCatalogue(context, { reason: "Set up" }, async (writer) => {
    const { id } = await writer.putProduct({ slug: "harbour-gateway", facts: aProduct() });
    await writer.putVersions(id, [{ name: "1.0", facts: aVersion({ name: "1.0", supportEndsOn: "2027-06-30" }) }]);
  });
  await catalogue.close();
  first = new ApiProcess(database.url);
  second = new ApiProcess(database.url);
  await Promise.all([first.said(0), second.said(0)]);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe("two API processes over one database", () => {
  const bothSay = (date: string) =>
    vi.waitUntil(async () => (await first.supportEnd()) === date && (await second.supportEnd()) === date, {
      timeout: 20_000,
      interval: 5,
    });

  it("answer a change that either has committed, at once where it was made and by notification in the other", async () => {
    await first.ask({ move: { slug: "harbour-gateway", supportEndsOn: "2027-09-30" } });
    expect(await first.supportEnd()).toBe("2027-09-30");
    await bothSay("2027-09-30");
    await second.ask({ move: { slug: "harbour-gateway", supportEndsOn: "2027-12-31" } });
    expect(await second.supportEnd()).toBe("2027-12-31");
    await bothSay("2027-12-31");
  });

  it("go on hearing of changes after their connections were killed", async () => {
    const killed = await db.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN catalogue'",
    );
    expect(killed).toHaveLength(2);
    await first.ask({ move: { slug: "harbour-gateway", supportEndsOn: "2028-03-31" } });
    await bothSay("2028-03-31");
  });

  it("end when they are told to", async () => {
    expect(await Promise.all([first.stop(), second.stop()])).toEqual([0, 0]);
  });
});
