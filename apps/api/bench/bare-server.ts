/** The floor: node:http and hand-written SQL in prepared statements, nothing checked, nothing logged. */
import { createServer } from "node:http";
import { decide, editionAt, phaseOn } from "@supportbook/policy";
import type { AskedQuestion, OperationName } from "./operations.ts";
import {
  loadQuestion,
  openPool,
  PRODUCT_COLUMNS,
  PRODUCTS,
  type ProductColumns,
  today,
  VERSIONS_AS_JSON,
  type VersionColumns,
} from "./tables.ts";

type ProductRow = ProductColumns & { readonly versions: readonly VersionColumns[] };
// biome-ignore lint/suspicious/noExplicitAny: nothing is checked here; that is the point of this server
type Answer = (variables: any) => Promise<object>;

const pool = openPool("bench-bare");

const PAGE = `SELECT ${PRODUCT_COLUMNS}, ${VERSIONS_AS_JSON} FROM ${PRODUCTS} ORDER BY r.name, p.slug LIMIT 50`;
const ONE = `SELECT ${PRODUCT_COLUMNS}, ${VERSIONS_AS_JSON} FROM ${PRODUCTS} WHERE p.slug = $1`;

async function cataloguePage(): Promise<object> {
  const { rows } = await pool.query<ProductRow>({ name: "page", text: PAGE });
  const day = today();
  const nodes = rows.map(({ slug, name, segment, versions }) => ({
    slug,
    name,
    segment,
    versions: versions.map((version) => {
      const { releasedOn, fullSupportEndsOn, supportEndsOn } = version;
      const phase = phaseOn(segment, version, day);
      return { name: version.name, releasedOn, fullSupportEndsOn, supportEndsOn, phase };
    }),
  }));
  return { products: { nodes } };
}

async function oneProduct(variables: { slug: string }): Promise<object> {
  const { rows } = await pool.query<ProductRow>({ name: "one", text: ONE, values: [variables.slug] });
  const [row] = rows;
  if (row === undefined) return { product: null };
  const { slug, name, segment, licensing, platforms } = row;
  const day = today();
  const versions = row.versions.map((version) => ({
    name: version.name,
    label: version.label,
    latestBuild: version.latestBuild,
    releasedOn: version.releasedOn,
    fullSupportEndsOn: version.fullSupportEndsOn,
    supportEndsOn: version.supportEndsOn,
    extendedSupportEndsOn: version.extendedSupportEndsOn,
    phase: phaseOn(segment, version, day),
  }));
  return { product: { slug, name, segment, licensing, platforms, versions } };
}

async function checkCoverage(variables: { question: AskedQuestion }): Promise<object> {
  const question = await loadQuestion(pool, variables.question);
  const edition = editionAt(question.on);
  if (edition === null) throw new Error("no edition");
  const decision = decide(question, edition);
  const { outcome, guarantee, decidedBy, openQuestions } = decision;
  const findings = decision.findings.map(({ clause, effect, explanation, remedy }) => ({
    clause,
    effect,
    explanation: explanation.en,
    remedy: remedy === null ? null : remedy.en,
  }));
  const remedies = decision.remedies.map((remedy) => ({ ...remedy, explanation: remedy.explanation.en }));
  const duties = decision.duties.map(({ clause }) => ({ clause }));
  const answer = { outcome, guarantee, decidedBy, findings, remedies, duties, openQuestions, edition: edition.id };
  return { checkCoverage: answer };
}

const answers: Readonly<Record<OperationName, Answer>> = {
  CataloguePage: cataloguePage,
  OneProduct: oneProduct,
  CheckCoverage: checkCoverage,
};

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (part) => {
    body += part;
  });
  request.on("end", async () => {
    const { operationName, variables } = JSON.parse(body) as { operationName: OperationName; variables: object };
    const text = JSON.stringify({ data: await answers[operationName](variables) });
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
    response.end(text);
  });
});
server.listen(Number(process.env.PORT), "127.0.0.1");
