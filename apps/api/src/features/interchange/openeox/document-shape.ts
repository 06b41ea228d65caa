import { z } from "zod";

/**
 * The structure of OpenEoX documents, in our own words: the facts of the schemas of Core 1.0, of its draft, and of the
 * Shell, which is a draft still. The published draft of the software product refers to definitions under names that do not
 * exist (`productName_t` for `product_name_t` and so on); what is evidently meant is checked here. Whether a text that
 * should be a timestamp is one, is asked by test 7.1.2.
 */
const BASE = "https://docs.oasis-open.org/openeox";
export const CORE_1_0 = `${BASE}/v1.0/schema/core.json`;
export const CORE_DRAFT = `${BASE}/tbd/schema/core.json`;
export const SHELL_DRAFT = `${BASE}/tbd/schema/shell.json`;
export const SOFTWARE = `${BASE}/tbd/schema/product_software.json`;
const HARDWARE = `${BASE}/tbd/schema/product_hardware.json`;
const HARDWARE_WITH_SOFTWARE = `${BASE}/tbd/schema/product_hardware_with_software.json`;

const text = z.string();
const named = z.string().min(1);

const draftCoreProperties = {
  end_of_life: text,
  end_of_sales: text.optional(),
  end_of_security_support: text,
  last_updated: text.refine((value) => value !== "tba", { error: 'a timestamp is needed, "tba" is not allowed here' }),
};

const core = z.discriminatedUnion("$schema", [
  z.strictObject({ $schema: z.literal(CORE_1_0), ...draftCoreProperties, general_availability: text.optional() }),
  z.strictObject({ $schema: z.literal(CORE_DRAFT), ...draftCoreProperties }),
]);
type WrittenCore = z.output<typeof core>;
/** Either dialect, seen as the newer one. */
export type Core = Omit<WrittenCore, "$schema"> & {
  readonly $schema: string;
  general_availability?: string | undefined;
};

const productNames = { product_name: named, product_version: named, vendor_name: named };
const software = z.strictObject({ $schema: z.literal(SOFTWARE), ...productNames });
const hardware = z.strictObject({ $schema: z.literal(HARDWARE), ...productNames });
const product = z.discriminatedUnion("$schema", [
  software,
  hardware,
  z.strictObject({ $schema: z.literal(HARDWARE_WITH_SOFTWARE), hardware, software }),
]);

/** As CSAF 2.1 has it: at least one way to tell the product; only what we read is looked at closely. */
const identificationHelper = z
  .looseObject({
    cpe: named.optional(),
    purls: z.array(named).min(1).optional(),
    x_generic_uris: z
      .array(z.object({ namespace: named, uri: named }))
      .min(1)
      .optional(),
  })
  .refine((helper) => Object.keys(helper).length > 0, { error: "at least one property is needed, such as cpe" });

const statement = z.looseObject({ core, product, product_identification_helper: identificationHelper });
export type Statement = z.output<typeof statement>;

const shell = z.strictObject({ $schema: z.literal(SHELL_DRAFT), statements: z.array(statement).min(1) });
export type Shell = z.output<typeof shell>;

const document = z.discriminatedUnion("$schema", [...core.options, shell]);

export interface ShapeIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

export type ReadDocument =
  | { readonly kind: "CORE"; readonly core: Core }
  | { readonly kind: "SHELL"; readonly shell: Shell }
  | { readonly kind: "MALFORMED"; readonly issues: readonly ShapeIssue[] };

/** The structure of a parsed JSON document, or all that keeps it from being one of OpenEoX. */
export function readDocument(written: unknown): ReadDocument {
  const parsed = document.safeParse(written, { reportInput: true });
  if (!parsed.success) return { kind: "MALFORMED", issues: issuesOf(parsed.error) };
  const { data } = parsed;
  return "statements" in data ? { kind: "SHELL", shell: data } : { kind: "CORE", core: data };
}

/** One statement by itself, so that a bad one does not spoil its neighbours. */
export function readStatement(written: unknown): Statement | readonly ShapeIssue[] {
  const parsed = statement.safeParse(written, { reportInput: true });
  return parsed.success ? parsed.data : issuesOf(parsed.error);
}

/** The ways to identify a product, of whatever else is wrong with the statement; empty where they are unreadable. */
export function readIdentificationHelper(written: unknown): Statement["product_identification_helper"] {
  return identificationHelper.safeParse(written).data ?? {};
}

function issuesOf(error: z.ZodError): ShapeIssue[] {
  return error.issues.map((issue) => ({ path: issue.path, message: inWords(issue) }));
}

function inWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `${issue.keys.map((key) => `"${key}"`).join(", ")} is not a property of this object`;
    case "invalid_union":
      return "the address of a schema of OpenEoX is needed here (Core 1.0, its draft, or the Shell)";
    case "too_small":
      return "may not be empty";
    case "invalid_type":
      return issue.input === undefined ? "missing" : `this must be of type ${issue.expected}`;
    default:
      return issue.message;
  }
}
