/** `pnpm start`: from a clone to a running Supportbook, one port, sample data included. Ctrl-C stops all of it. */
import { type CommandConfig, readCommandConfig } from "../apps/api/src/config.ts";
import { buildPages } from "./launcher/build-pages.ts";
import { refuseUnusablePort } from "./launcher/http-port.ts";
import { launch } from "./launcher/launch.ts";
import { openDatabase, serve, usesSampleData } from "./launcher/server.ts";

await launch(async (launched) => {
  const { narration } = launched;
  const config = readCommandConfig();
  narration.step(`Starting Supportbook on port ${config.port}.`);
  await refuseUnusablePort(config);

  narration.step("Building the pages, unless their sources are unchanged.");
  const [databaseUrl] = await Promise.all([openDatabase(config, launched), buildPages()]);
  narration.step("The pages are built.");

  narration.step("Starting the API: migrations, sample data, catalogue.");
  const api = await serve(config, databaseUrl, launched);
  narration.step("Ready.");
  process.stdout.write(welcome(config, narration.elapsed()));

  throw new Error(await api.ended);
});

function welcome(config: CommandConfig, elapsed: string): string {
  const { publicUrl } = config;
  const query = "{ products(first: 3) { nodes { name versions { name phase daysLeft } } } }";
  const lines = [
    `Supportbook is up after ${elapsed}.`,
    "",
    `  Console   ${publicUrl}/console`,
    `  Customers ${publicUrl}/support   file and follow support requests`,
    `  GraphQL   ${publicUrl}/graphql`,
    ...(usesSampleData(config) ? [`  Explorer  ${publicUrl}/graphiql   with examples to run`] : []),
    `  Health    ${publicUrl}/livez  /readyz  /metrics`,
    "",
    "Try first:",
    `  curl -s ${publicUrl}/graphql -H 'content-type: application/json' -d '{"query":"${query}"}'`,
    "",
    "Real lifecycle data, in a second terminal (its address may also be a file):",
    "  pnpm supportbook import-lifecycle --format endoflife https://endoflife.date/api/v1/products/full",
    "",
    ...(usesSampleData(config)
      ? [
          "Sample mode: whoever reaches this address can sign in as a sample person. For real use, docs/identity.md.",
          "",
        ]
      : []),
    config.databaseUrl === undefined
      ? `The data stays in ${config.dataDir}. Ctrl-C stops everything.`
      : "Ctrl-C stops it.",
  ];
  return `\n${lines.join("\n")}\n\n`;
}
