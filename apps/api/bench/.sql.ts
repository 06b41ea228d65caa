import "reflect-metadata";

const { cellsOf } = await import("../src/features/feedback/cubes/count-cells.ts");
const { factsOf } = await import("../src/features/feedback/cubes/rebuild-cells.ts");
console.log(
  "SET work_mem='256MB'; EXPLAIN (ANALYZE, COSTS OFF, SUMMARY ON) SELECT count(*), sum(feedback) FROM (" +
    cellsOf(factsOf({ start: "2026-05-01T00:00:00Z", end: "2026-06-01T00:00:00Z" })) +
    ") x;",
);
