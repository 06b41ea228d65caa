/** A GraphQL server as its documentation shows it: Mercurius with its compiler on, loaders, and SQL through pg. */
import { decide, editionAt, type Finding, phaseOn, type Remedy, type Segment } from "@supportbook/policy";
import Fastify from "fastify";
import mercurius from "mercurius";
import { MERCURIUS_SCHEMA } from "./mercurius-schema.ts";
import type { AskedQuestion } from "./operations.ts";
import {
  loadQuestion,
  openPool,
  PRODUCT_COLUMNS,
  PRODUCTS,
  type ProductColumns,
  today,
  VERSION_COLUMNS,
  VERSIONS,
  type VersionColumns,
} from "./tables.ts";

type VersionRow = VersionColumns & { readonly productId: string };
type VersionOfProduct = VersionColumns & { readonly segment: Segment };

const pool = openPool("bench-mercurius");

const PAGE = `SELECT ${PRODUCT_COLUMNS} FROM ${PRODUCTS} ORDER BY r.name, p.slug LIMIT $1`;
const ONE = `SELECT ${PRODUCT_COLUMNS} FROM ${PRODUCTS} WHERE p.slug = $1`;
const VERSIONS_OF = `SELECT v.product_id AS "productId", ${VERSION_COLUMNS} FROM ${VERSIONS}
  AND v.product_id = ANY($1::uuid[]) ORDER BY v.released_on DESC`;

const resolvers = {
  Query: {
    async products(_root: unknown, { first }: { first: number }) {
      const { rows } = await pool.query<ProductColumns>({ name: "page", text: PAGE, values: [first] });
      return { nodes: rows };
    },
    async product(_root: unknown, { slug }: { slug: string }) {
      const { rows } = await pool.query<ProductColumns>({ name: "one", text: ONE, values: [slug] });
      return rows[0] ?? null;
    },
    async checkCoverage(_root: unknown, { question: asked }: { question: AskedQuestion }) {
      const question = await loadQuestion(pool, asked);
      const edition = editionAt(question.on);
      if (edition === null) throw new Error("no edition");
      return decide(question, edition);
    },
  },
  Version: {
    phase: (version: VersionOfProduct) => phaseOn(version.segment, version, today()),
  },
  Finding: {
    explanation: ({ explanation }: Finding) => explanation.en,
    remedy: ({ remedy }: Finding) => remedy?.en ?? null,
  },
  Remedy: {
    explanation: ({ explanation }: Remedy) => explanation.en,
  },
};

const loaders = {
  Product: {
    versions: {
      async loader(queries: { obj: ProductColumns }[]): Promise<VersionOfProduct[][]> {
        const ids = queries.map(({ obj }) => obj.id);
        const { rows } = await pool.query<VersionRow>({ name: "versions", text: VERSIONS_OF, values: [ids] });
        const byProduct = new Map(ids.map((id) => [id, [] as VersionRow[]]));
        for (const row of rows) byProduct.get(row.productId)?.push(row);
        return queries.map(({ obj }) => (byProduct.get(obj.id) ?? []).map((row) => ({ ...row, segment: obj.segment })));
      },
      // No product is asked for twice within an operation, so a cache would only cost.
      opts: { cache: false },
    },
  },
};

const server = Fastify();
await server.register(mercurius, { schema: MERCURIUS_SCHEMA, resolvers, loaders, jit: 1 });
await server.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
