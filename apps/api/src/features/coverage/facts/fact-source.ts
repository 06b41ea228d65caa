import { publishEnum } from "../../../platform/enum.ts";

export const FACT_SOURCES = ["ASKED", "ACCOUNT", "REGISTER", "CATALOGUE", "MARKET", "UNKNOWN"] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

export const FactSourceEnum = publishEnum<FactSource>(FACT_SOURCES, {
  name: "FactSource",
  description: "Where a fact of a coverage question came from.",
  values: {
    ASKED: "It was said in the question, and nothing on record says otherwise.",
    ACCOUNT: "The company account: its country, and what it holds.",
    REGISTER: "The register of issued licences, and where they are stored.",
    CATALOGUE: "The lists of products and versions.",
    MARKET: "The catalogue of services and plans that are sold.",
    UNKNOWN: "Nobody said it and nothing on record tells; it does not count against the customer.",
  },
});
