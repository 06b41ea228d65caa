import type { DataSource } from "typeorm";
import type { Gauge } from "../../../platform/metrics.ts";
import { withinTime } from "../../../platform/within-time.ts";

/** The other figures are told also while the database does not answer. */
const PATIENCE_MS = 2_000;

/** How many changes of facts stand beside the cells; NaN while the database does not answer. */
export function deltaGauge(db: DataSource): Gauge {
  return {
    name: "supportbook_feedback_deltas",
    help: "Changes of feedback that are not folded into the counts yet. Figures are right meanwhile, and slower.",
    async read() {
      try {
        const counting = db.query<[{ count: number }]>("SELECT count(*)::int AS count FROM feedback_delta");
        return (await withinTime(counting, PATIENCE_MS))[0].count;
      } catch {
        return Number.NaN;
      }
    },
  };
}
