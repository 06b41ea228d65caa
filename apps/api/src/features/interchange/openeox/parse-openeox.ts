import type { ProductFacts } from "../../lifecycle/index.ts";
import { readJson } from "../read-json.ts";
import { type LifecycleFile, MalformedFile, type Problem, type ProductRecord, repeatedVersions } from "../record.ts";
import { OPENEOX_SPEAKS_OF } from "./core-facts.ts";
import { CORE_1_0, CORE_DRAFT, SHELL_DRAFT } from "./document-shape.ts";
import { identifiersIn } from "./product-identity.ts";
import { readToldVersion, type ToldVersion } from "./read-statement.ts";

interface Reading {
  /** Segment, licensing and the like of products that are new: the format does not know them. */
  readonly initial: Partial<ProductFacts>;
  /** In which instants become calendar dates, IANA name. */
  readonly timeZone: string;
}

/** Reads an OpenEoX Shell of software products. @throws MalformedFile where the file as a whole cannot be taken. */
export function parseOpeneox(text: string, reading: Reading): LifecycleFile {
  const told = statementsOf(readJson(text)).map((written, index) => readToldVersion(written, index, reading.timeZone));
  const byProduct = Map.groupBy(told, ({ slug, place }) => slug ?? place);
  const products = [...byProduct.values()].map((statements) => productRecord(statements, reading.initial));
  return { speaksOf: OPENEOX_SPEAKS_OF, products };
}

function statementsOf(document: unknown): readonly unknown[] {
  const { $schema, statements } = (document ?? {}) as Record<string, unknown>;
  if ($schema === CORE_1_0 || $schema === CORE_DRAFT) {
    const reason = "a Core names no product, so its dates belong to nothing; import it inside a Shell with its product";
    throw new MalformedFile("$schema", reason);
  }
  if ($schema !== SHELL_DRAFT) {
    throw new MalformedFile("$schema", `an OpenEoX Shell is needed, which says "${SHELL_DRAFT}" here`);
  }
  if (!Array.isArray(statements) || statements.length === 0) {
    throw new MalformedFile("statements", "a list of at least one statement is needed");
  }
  return statements;
}

/** Statements of one slug as one product. There is at least one. */
function productRecord(statements: readonly ToldVersion[], initial: Partial<ProductFacts>): ProductRecord {
  const [first] = statements;
  if (first === undefined) throw new Error("a product without statements");
  const versions = statements.filter(({ version }) => version.name !== "").map(({ version }) => version);
  return {
    place: first.place,
    slug: first.slug,
    facts: { name: first.productName },
    initial: { ...identifiersIn(statements.map(({ helper }) => helper)), ...initial },
    versions,
    problems: [
      ...statements.flatMap(({ problems }) => problems),
      ...disagreements(statements),
      ...repeatedVersions(versions),
    ],
  };
}

/** Two products whose names make the same slug, or two vendors' products of one name, are not to become one. */
function disagreements([first, ...others]: readonly ToldVersion[]): Problem[] {
  return others.flatMap(({ place, productName, vendor, version, problems }) => {
    if (first === undefined || problems.length > 0 || first.problems.length > 0) return [];
    if (productName === first.productName && vendor === first.vendor) return [];
    const reason = `"${productName}" of "${vendor}" and, at ${first.place}, "${first.productName}" of "${first.vendor}" would become one product; import them in separate files after renaming one`;
    return [{ place: `${place}.product`, version: version.name, reason }];
  });
}
