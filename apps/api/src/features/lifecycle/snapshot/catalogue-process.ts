/**
 * One of the processes of `catalogue-processes.test.ts`: answers GraphQL out of a snapshot of its own, for a parent that
 * asks by message. Its snapshot polls once an hour, so that only a notification can bring a change in time.
 */
import "reflect-metadata";
import { unaudited } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { openDatabase } from "../../../platform/database.ts";
import { changeCatalogue } from "../change/change-catalogue.ts";
import { answer } from "../graphql-testbed.ts";
import { lifecycleEntities } from "../index.ts";
import { aVersion, editor } from "../lifecycle-testbed.ts";
import { openCatalogueStore } from "./catalogue-store.ts";

export type Request =
  | { readonly id: number; readonly query: string }
  | { readonly id: number; readonly move: { readonly slug: string; readonly supportEndsOn: string } };

const [url] = process.argv.slice(2);
if (url === undefined) throw new Error("usage: catalogue-process.ts DATABASE_URL");
const db = await openDatabase(
  { url, poolSize: 3, applicationName: "catalogue process" },
  { entities: lifecycleEntities, migrations: [] },
);
const catalogue = await openCatalogueStore(db, url, (error) => console.error(String(error)), { pollEvery: 3_600_000 });
const now = () => Temporal.Now.instant();
const origin = { address: null, userAgent: null };
const request = { vendorTimeZone: "UTC", actor: null, locale: "en", requestId: "test", origin } as const;
/** As much of a context as the lifecycle looks at. */
const context = { db, catalogue, now, audit: unaudited, ...request } as unknown as Context;

async function answerTo(asked: Request): Promise<unknown> {
  if ("query" in asked) return answer(context, asked.query);
  const product = catalogue.current().productBySlug.get(asked.move.slug);
  const [version] = product?.versions ?? [];
  if (product === undefined || version === undefined) throw new Error(`nothing to move in ${asked.move.slug}`);
  const facts = aVersion({ name: version.name, supportEndsOn: asked.move.supportEndsOn });
  const change = await changeCatalogue({ ...context, actor: editor }, { reason: "Moved by one process" }, (writer) =>
    writer.putVersions(product.id, [{ name: version.name, facts }]),
  );
  return change.number;
}

process.on("message", async (asked: Request) => {
  process.send?.({ id: asked.id, answer: await answerTo(asked) });
});
process.on("disconnect", async () => {
  await catalogue.close();
  await db.destroy();
});
process.send?.({ id: 0, answer: "ready" });
