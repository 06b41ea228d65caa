import type { Context } from "../../platform/context.ts";
import { fault } from "../../platform/faults.ts";
import { say } from "../../platform/say.ts";
import { type CatalogueProduct, requireProduct, today } from "../lifecycle/index.ts";
import { serialiseCsv } from "./csv/serialise-csv.ts";
import { serialiseEndoflife } from "./endoflife/serialise-endoflife.ts";
import { type LeftOut, serialiseOpeneox } from "./openeox/serialise-openeox.ts";
import type { Format } from "./record.ts";

export interface ExportOptions {
  readonly format: Format;
  /** Slug of the only product to write; all public ones where absent. */
  readonly product?: string;
  /** Who publishes; OpenEoX names it in every statement. */
  readonly vendorName: string;
}

export interface Exported {
  /** The whole file, with a line end. */
  readonly text: string;
  /** Versions that the format has no words for. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * The public catalogue as a file. Retired products and versions are left out: no format has a word for them.
 * @throws BAD_USER_INPUT for an unknown product, or where OpenEoX would have nothing to say.
 */
export function exportLifecycle(context: Context, { product, ...writing }: ExportOptions): Exported {
  const products =
    product === undefined
      ? context.catalogue.current().products.filter(({ retired }) => !retired)
      : [requireProduct(context, product, ["product"])];
  return writeLifecycle(context, products, writing);
}

/** These products with those of their versions that the public may see. @throws BAD_USER_INPUT as above. */
export function writeLifecycle(
  context: Context,
  products: readonly CatalogueProduct[],
  { format, vendorName }: Omit<ExportOptions, "product">,
): Exported {
  switch (format) {
    case "endoflife": {
      const moment = { instant: context.now().toString({ smallestUnit: "second" }), date: today(context) };
      return { text: serialiseEndoflife(products, moment), leftOut: [] };
    }
    case "csv":
      return { text: serialiseCsv(products), leftOut: [] };
    case "openeox": {
      const exported = serialiseOpeneox(products, { vendorName, timeZone: context.vendorTimeZone });
      if (exported.statements > 0) return exported;
      const message = {
        en: "There is nothing to write: OpenEoX needs at least one version whose dates it can say.",
        zh: "没有可写入的内容：OpenEoX 至少需要一个日期可以表达的版本。",
      };
      throw fault("BAD_USER_INPUT", say(context.locale, message));
    }
  }
}
