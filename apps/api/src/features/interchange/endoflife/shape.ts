import { z } from "zod";

/**
 * The shape of one product of the endoflife.date API v1, as `/products/full` and `/products/{name}` give it, as far as
 * it is taken over. Fields that are not named here are allowed and not kept: the API may add some at any time.
 */
const date = z.iso.date({ error: 'a calendar date such as "2026-11-23" or null is needed' }).nullable();
const flag = z.boolean({ error: "true or false is needed" });
const text = z.string({ error: "text is needed" }).min(1, { error: "text is needed" });
const textOrNull = z.string({ error: "text or null is needed" }).nullable();
const texts = z.array(text, { error: "a list of texts is needed" });

/** The name is empty in places; that is no build. */
const latest = z
  .object({ name: z.string({ error: "text is needed" }), date: date.optional(), link: textOrNull.optional() })
  .nullable();

export const releaseShape = z.object(
  {
    name: text,
    label: textOrNull.optional(),
    codename: textOrNull.optional(),
    releaseDate: date.optional(),
    isLts: flag.optional(),
    ltsFrom: date.optional(),
    isEoas: flag.nullable().optional(),
    eoasFrom: date.optional(),
    isEol: flag,
    eolFrom: date,
    isEoes: flag.nullable().optional(),
    eoesFrom: date.optional(),
    isDiscontinued: flag.nullable().optional(),
    discontinuedFrom: date.optional(),
    latest: latest.optional(),
  },
  { error: "a release is needed: an object with name, isEol and eolFrom" },
);
export type Release = z.output<typeof releaseShape>;

export const productShape = z.object(
  {
    name: text,
    label: text,
    category: textOrNull.optional(),
    tags: texts.optional(),
    aliases: texts.optional(),
    versionCommand: textOrNull.optional(),
    identifiers: z.array(z.object({ type: text, id: text }), { error: "a list of identifiers is needed" }).optional(),
    labels: z
      .object({
        eoas: textOrNull.optional(),
        eol: textOrNull.optional(),
        eoes: textOrNull.optional(),
        discontinued: textOrNull.optional(),
      })
      .optional(),
    releases: z.array(releaseShape, {
      error: "a list of releases is needed; fetch /products/full rather than /products",
    }),
  },
  { error: "a product is needed: an object with name, label and releases" },
);
export type Product = z.output<typeof productShape>;

/** The version of the API whose shape this is; what is written says so. */
export const SCHEMA_VERSION = "1.2.1";
