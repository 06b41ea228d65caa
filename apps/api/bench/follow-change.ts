import { pino } from "pino";
import { openApplication } from "../src/application.ts";
import { changeCatalogue } from "../src/features/lifecycle/index.ts";
import { testSecretsKey } from "../test/api-process.ts";
import { KeepAliveConnection, requestOf } from "./keep-alive-client.ts";
import type { ServerProcess } from "./server-process.ts";

/**
 * Milliseconds from the commit of a moved date in this process to the first answer of `server`, another process, that
 * holds it; one figure for each of `times` changes.
 */
export async function measureFollowing(databaseUrl: string, server: ServerProcess, times: number): Promise<number[]> {
  const application = await openApplication({
    databaseUrl,
    databasePoolSize: 2,
    vendorTimeZone: "UTC",
    secretsKey: testSecretsKey,
    sampleMode: false,
    now: () => Temporal.Now.instant(),
    log: pino({ level: "silent" }),
  });
  const connection = await KeepAliveConnection.open(server.port);
  try {
    const context = application.contextFor({ actor: null, locale: "en", requestId: "bench" });
    const [product] = context.catalogue.current().products;
    const [version] = product?.versions ?? [];
    if (version === undefined) throw new Error("the catalogue is empty");
    const query = `query Followed($id: ID!) { version(id: $id) { supportEndsOn } }`;
    const request = requestOf(JSON.stringify({ query, variables: { id: version.id } }));
    const delays: number[] = [];
    for (let time = 1; time <= times; time++) {
      const supportEndsOn = Temporal.PlainDate.from("2040-01-01").add({ days: time }).toString();
      const facts = { ...version, supportEndsOn };
      await changeCatalogue(context, { author: "bench", reason: "Moved to be followed", readBack: false }, (writer) =>
        writer.reviseVersions([{ id: version.id, facts }]),
      );
      const committed = performance.now();
      while (!(await connection.ask(request)).includes(supportEndsOn));
      delays.push(performance.now() - committed);
    }
    return delays;
  } finally {
    connection.close();
    await application.close();
  }
}
