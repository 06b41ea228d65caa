import {
  ENVIRONMENT_FACTS,
  LICENCE_STATUSES,
  LICENSINGS,
  PHASES,
  REQUEST_KINDS,
  SEGMENTS,
  SERVICE_CODES,
  SEVERITIES,
} from "@supportbook/policy";
import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { askRules } from "../src/coverage/ask-rules.ts";
import type { AskedFacts } from "../src/coverage/asked-facts.ts";
import { type AskedProduct, askedMarket, askedProduct } from "../src/coverage/catalogue-facts.ts";
import { answerHere, answerThere, questionInput } from "../src/coverage/server-answer.ts";
import {
  CheckCoverageDocument,
  type CheckCoverageQuery,
  CoverageMarketDocument,
  type CoverageMarketQuery,
  CoverageProductDocument,
  type CoverageProductQuery,
} from "../src/gql/coverage.ts";

describe("browser and server", () => {
  it("give the same answer, whatever is asked", async () => {
    const market = askedMarket(await post<CoverageMarketQuery>(CoverageMarketDocument, {}));
    const products = await Promise.all(
      ["sample-endpoint-protection", "sample-plant-guard", "sample-home-shield"].map(async (slug) =>
        askedProduct(await post<CoverageProductQuery>(CoverageProductDocument, { slug })),
      ),
    );
    const known = products.filter((product) => product !== null);
    expect(known).toHaveLength(3);
    await fc.assert(
      fc.asyncProperty(anyFacts(known), fc.constantFrom("en", "zh" as const), async (asked, language) => {
        const at = asked.at ?? market.now;
        const product = known.find(({ slug }) => slug === asked.product) ?? null;
        const answer = askRules(asked, { market, product, at });
        if (answer.state !== "DECIDED") throw new Error(JSON.stringify(answer));
        const question = questionInput(asked, at);
        const { checkCoverage } = await post<CheckCoverageQuery>(CheckCoverageDocument, { question }, language);
        expect(answerThere(checkCoverage)).toEqual(answerHere(answer, language));
      }),
      { numRuns: 80 },
    );
  });
});

async function post<Result>(query: string, variables: object, language: "en" | "zh" = "en"): Promise<Result> {
  const response = await fetch(`${inject("origin")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language === "zh" ? "zh-CN" : "en" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** Questions about these products' versions, with or without a build behind the name, and about kinds of product. */
function anyFacts(products: readonly AskedProduct[]): fc.Arbitrary<AskedFacts> {
  const maybe = <T>(values: readonly T[]) => fc.constantFrom(...values, null);
  const versions = products.flatMap(({ slug, versions: all }) =>
    all.flatMap(({ name, latestBuild }) => [
      { product: slug, version: name },
      { product: slug, version: latestBuild },
    ]),
  );
  const nothing = { product: null, version: null, segment: null, licensing: null, phase: null };
  const subject = fc.oneof(
    fc.constantFrom(...versions).map((named) => ({ ...nothing, ...named })),
    fc
      .record({ segment: fc.constantFrom(...SEGMENTS), licensing: maybe(LICENSINGS), phase: maybe(PHASES) })
      .map((kind) => ({
        ...nothing,
        ...kind,
      })),
  );
  const environment = fc.record(
    Object.fromEntries(ENVIRONMENT_FACTS.map((fact) => [fact, maybe([true, false])])),
  ) as unknown as fc.Arbitrary<AskedFacts["environment"]>;
  const said = fc.record({
    kind: fc.constantFrom(...REQUEST_KINDS),
    licence: maybe(LICENCE_STATUSES),
    environment,
    gaveInformation: maybe([true, false]),
    problems: fc.integer({ min: 1, max: 3 }),
    country: maybe(["DE", "BR", "KE", "CN"]),
    plan: maybe(["SAMPLE_PREMIUM", "SAMPLE_PREMIUM_PLUS", "UNHEARD_OF"]),
    services: fc.subarray([...SERVICE_CODES]),
    severity: maybe(SEVERITIES),
    at: maybe(["2024-02-29T23:30:00Z", "2027-06-30T12:00:00Z", "2031-01-01T00:00:00Z"]),
  });
  return fc.tuple(subject, said).map(([about, facts]) => ({ ...about, ...facts }));
}
