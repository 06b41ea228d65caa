/** For tests: small files of the endoflife.date shape. */
import { parseEndoflife } from "./parse-endoflife.ts";

export const release = (some: object) => ({
  name: "2",
  releaseDate: "2024-01-10",
  isLts: false,
  ltsFrom: null,
  isEol: false,
  eolFrom: null,
  isMaintained: true,
  latest: null,
  ...some,
});
export const product = (releases: readonly object[], some: object = {}) => ({
  name: "harbour-gateway",
  label: "Harbour Gateway",
  category: "server-app",
  tags: ["server-app"],
  aliases: ["harbour"],
  versionCommand: "harbour --version",
  identifiers: [{ type: "cpe", id: "cpe:/a:example:harbour" }],
  labels: { eoas: "Active Support", eol: "Security Support", eoes: null, discontinued: null },
  releases,
  ...some,
});
export const file = (...products: readonly unknown[]) =>
  JSON.stringify({
    schema_version: "1.2.1",
    generated_at: "2026-08-22T00:00:00+00:00",
    total: products.length,
    result: products,
  });

export const read = (text: string) => parseEndoflife(text, { segment: "BUSINESS", licensing: "COMMERCIAL" });
