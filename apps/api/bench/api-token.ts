import { openApplication } from "../src/application.ts";
import { readCommandConfig } from "../src/config.ts";
import { createApiToken } from "../src/features/staff/create-api-token.ts";
import { quietLog } from "../src/platform/log.ts";
import type { Permission } from "../src/platform/permissions.ts";

/** For a machine that asks, as an operator would make it: good for two days. Brings the database up to date first. */
export async function makeApiToken(databaseUrl: string, scopes: Permission[]): Promise<string> {
  const log = quietLog((message) => process.stderr.write(`${message}\n`));
  const now = () => Temporal.Now.instant();
  const settings = { ...readCommandConfig(), databaseUrl, sampleMode: false, now, log };
  const application = await openApplication(settings);
  const maker = { subject: "bench", name: "Bench", roles: ["admin"] };
  const context = application.contextFor({ actor: maker, locale: "en", requestId: "bench" });
  const expiresOn = Temporal.Now.plainDateISO("UTC").add({ days: 2 }).toString();
  const { secret, userErrors } = await createApiToken(context, maker, { name: `Bench ${now()}`, scopes, expiresOn });
  await application.close();
  if (secret === null) throw new Error(userErrors.map(({ message }) => message).join("\n"));
  return secret;
}
