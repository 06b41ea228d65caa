import { actingClauses, analyseRulebook, editions } from "@supportbook/policy";
import type { RulebookOrder, RulebookReport } from "./rulebook-work.ts";

const report = (message: RulebookReport) => self.postMessage(message);

self.onmessage = ({ data: { task, edition: id } }: MessageEvent<RulebookOrder>) => {
  const edition = editions.find((each) => each.id === id);
  if (edition === undefined) throw new Error(`There is no edition ${id}.`);
  if (task === "FIND_ACTING") {
    report({ kind: "FOUND", acting: actingClauses(edition) });
    return;
  }
  const start = performance.now();
  const analysis = analyseRulebook(edition, (step) => report({ kind: "STEP", step }));
  report({ kind: "ANALYSED", analysis, milliseconds: performance.now() - start });
};
