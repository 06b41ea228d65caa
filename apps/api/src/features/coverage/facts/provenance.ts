import type { Facts, Text } from "@supportbook/policy";
import type { CoverageQuestion } from "../coverage-question.input.ts";
import type { LoadedQuestion } from "./coverage-facts.ts";
import type { FactSource } from "./fact-source.ts";

/** Where a fact came from, and in words. */
export interface Provenance {
  readonly source: FactSource;
  readonly detail: Text;
}

/** What a question's facts are told apart by. */
export interface Told {
  readonly loaded: LoadedQuestion;
  readonly input: CoverageQuestion;
}

/** The facts of a question by name; those of the environment by the path at which they stand. */
export type NamedFact = "product" | "version" | Exclude<keyof Facts, "environment"> | `environment.${string}`;
export type Provenances = { readonly [Fact in NamedFact]?: Provenance | undefined };
