import "reflect-metadata";
import { readFileSync } from "node:fs";
import { graphql } from "graphql";
import { openApplication } from "../src/application.ts";
import { readCommandConfig } from "../src/config.ts";
import { quietLog } from "../src/platform/log.ts";
import { answering } from "../src/platform/request-facts.ts";
import { createSchema } from "../src/schema.ts";
import { FEEDBACK_QUESTIONS } from "./feedback-questions.ts";

const schema = createSchema();
const urls = readFileSync("/tmp/bench6/urls", "utf8").split("\n");
const which = process.argv[2].split(",").map(Number);
const part = process.argv[3] ?? "";
const agent = { subject: "agent", name: "An agent", roles: ["admin"] };
const apps = [];
for (const w of which)
  apps.push(
    await openApplication({
      ...readCommandConfig(),
      databaseUrl: urls[w - 1],
      sampleMode: false,
      now: () => Temporal.Now.instant(),
      log: quietLog(() => {}),
    }),
  );
const knowns = [];
for (const { db } of apps) {
  const v = async (sql: string) => (await db.query(sql)).map((r: any) => r.value);
  knowns.push({
    last: Temporal.PlainDate.from("2026-11-23"),
    products: (await v("SELECT slug AS value FROM product ORDER BY slug")).slice(3, 5),
    agents: ["sample-agent-3"],
    codes: ["F00000777"],
  });
}
for (const q of FEEDBACK_QUESTIONS.filter((x) => x.name.includes(part))) {
  const out = [];
  for (const [i, app] of apps.entries()) {
    const b = JSON.parse(q.bodies(knowns[i] as any)[0] as string);
    const times = [];
    let from = "";
    for (let r = 0; r < 3; r++) {
      const contextValue = app.contextFor({ actor: agent, locale: "en", requestId: "bench" });
      const facts = { ...contextValue, mayExplore: true, noted: { errors: [] } };
      const t = performance.now();
      const { data, errors } = await answering(facts as any, () =>
        graphql({ schema, source: b.query, variableValues: b.variables, contextValue }),
      );
      times.push(performance.now() - t);
      if (errors) from = errors[0].message.slice(0, 100);
      else from = (data as any).feedbackMetrics?.readFrom ?? "";
    }
    out.push(Math.min(...times).toFixed(0) + " " + from);
  }
  console.log(q.name.padEnd(60), out.join("  |  "));
}
for (const a of apps) await a.close();
