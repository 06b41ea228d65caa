import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { basename, dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, type DocumentNode, type GraphQLSchema, Kind, parse, print } from "graphql";

const SCHEMA = fileURLToPath(new URL("../../apps/api/schema.graphql", import.meta.url));

/** How a scalar of the API travels in JSON. An unknown one stops the generation. */
const SCALARS = {
  CountryCode: "string",
  Date: "string",
  DateTime: "string",
  Duration: "string",
  JSONObject: "Readonly<Record<string, unknown>>",
  Locale: "string",
  TimeZone: "string",
};

/** A module to be written under `gql` of an application's sources. */
export interface TypedDocuments {
  readonly path: string;
  readonly content: string;
}

/**
 * One module for each `.graphql` file: the types of its operations and their text, and nothing of any other file, so
 * that people working on two screens never write to the same one.
 * @param sources directory of an application's sources, whose `graphql-client.ts` has `TypedDocument`.
 * @throws when an operation does not fit the API's schema, or two files bear the same name.
 */
export async function typedDocuments(sources: string): Promise<TypedDocuments[]> {
  const schema = buildSchema(readFileSync(SCHEMA, "utf8"));
  const files = (await Array.fromAsync(glob(`${sources}/**/*.graphql`))).sort();
  const names = files.map((file) => basename(file, ".graphql"));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two files are called ${twice}.graphql: rename one of them.`);
  return await Promise.all(files.map((file) => typedModule(file, { sources, schema })));
}

interface Ground {
  readonly sources: string;
  readonly schema: GraphQLSchema;
}

async function typedModule(file: string, { sources, schema }: Ground): Promise<TypedDocuments> {
  const document = parse(readFileSync(file, "utf8"));
  const types = await codegen({
    documents: [{ location: file, document }],
    config: {},
    filename: file,
    schema: parse("type Query { unused: Boolean }"),
    schemaAst: schema,
    pluginMap: { operations },
    plugins: [
      {
        operations: {
          enumType: "string-literal",
          skipTypename: true,
          strictScalars: true,
          immutableTypes: true,
          arrayInputCoercion: false,
          scalars: SCALARS,
        },
      },
    ],
  });
  const source = relative(dirname(sources), file).split(sep).join("/");
  return {
    path: `${sources}/gql/${basename(file, ".graphql")}.ts`,
    content: `// Generated from ${source} by \`pnpm codegen\`.\nimport type { TypedDocument } from "../graphql-client.ts";\n\n${types.trim()}\n\n${constants(document)}`,
  };
}

const KINDS = { query: "Query", mutation: "Mutation", subscription: "Subscription" } as const;

function constants(document: DocumentNode): string {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return document.definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name?.value;
      if (name === undefined) throw new Error("An operation has no name: give it one.");
      const text = JSON.stringify(
        print({ kind: Kind.DOCUMENT, definitions: [operation, ...usedBy(operation, fragments)] }),
      );
      const kind = KINDS[operation.operation];
      return `export const ${name}Document = ${text} as TypedDocument<${name}${kind}, ${name}${kind}Variables>;\n`;
    })
    .join("\n");
}

type Definition = DocumentNode["definitions"][number];

/** The server refuses a document with a fragment that nothing spreads. */
function usedBy<Fragment extends Extract<Definition, { kind: Kind.FRAGMENT_DEFINITION }>>(
  root: Definition,
  fragments: readonly Fragment[],
): Fragment[] {
  const used = new Set<Fragment>();
  const visit = (definition: Definition) => {
    const text = print(definition);
    for (const fragment of fragments) {
      if (used.has(fragment) || !new RegExp(`\\.\\.\\.${fragment.name.value}\\b`).test(text)) continue;
      used.add(fragment);
      visit(fragment);
    }
  };
  visit(root);
  return fragments.filter((fragment) => used.has(fragment));
}
