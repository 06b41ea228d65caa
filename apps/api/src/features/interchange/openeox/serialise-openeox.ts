import { type CatalogueProduct, type CatalogueVersion, visibleVersions } from "../../lifecycle/index.ts";
import { type CoreDates, datesOfFacts } from "./core-facts.ts";
import { CORE_1_0, type Core, SHELL_DRAFT, type Shell, SOFTWARE, type Statement } from "./document-shape.ts";
import { identificationHelper } from "./product-identity.ts";
import { TO_BE_ANNOUNCED } from "./timestamp.ts";

interface Publisher {
  /** Stands in every statement. */
  readonly vendorName: string;
  /** In which the last day of a milestone ends, IANA name. */
  readonly timeZone: string;
}

/** A version that the format has no words for. */
export interface LeftOut {
  readonly product: string;
  readonly version: string;
  readonly reason: string;
}

/** An OpenEoX Shell with a statement for each version that OpenEoX can describe, and the versions that it cannot. */
export function serialiseOpeneox(products: readonly CatalogueProduct[], publisher: Publisher) {
  const leftOut: LeftOut[] = [];
  const statements = products.flatMap((product) =>
    visibleVersions(product).flatMap((version) => {
      const dates = datesOfFacts(version);
      if (!("unsayable" in dates)) return [statementOf(version, dates, publisher)];
      leftOut.push({ product: product.slug, version: version.name, reason: dates.unsayable });
      return [];
    }),
  );
  const shell: Shell = { $schema: SHELL_DRAFT, statements };
  return { text: `${JSON.stringify(shell, null, 2)}\n`, leftOut, statements: statements.length };
}

function statementOf(version: CatalogueVersion, dates: CoreDates, { vendorName, timeZone }: Publisher): Statement {
  const { product } = version;
  return {
    core: coreOf(dates, version.changedAt, timeZone),
    product: {
      $schema: SOFTWARE,
      product_name: product.name,
      product_version: version.name,
      vendor_name: vendorName,
    },
    product_identification_helper: identificationHelper(product),
  };
}

/** The draft Shell refers to the draft Core, which has no general availability; Core 1.0 is written so that none is lost. */
function coreOf(dates: CoreDates, changedAt: string, timeZone: string): Core & { readonly $schema: typeof CORE_1_0 } {
  const last = (date: string) => (date === TO_BE_ANNOUNCED ? date : endOfDay(date, timeZone));
  return {
    $schema: CORE_1_0,
    ...(dates.general_availability === undefined
      ? {}
      : { general_availability: startOfDay(dates.general_availability, timeZone) }),
    ...(dates.end_of_sales === undefined ? {} : { end_of_sales: last(dates.end_of_sales) }),
    end_of_security_support: last(dates.end_of_security_support),
    end_of_life: last(dates.end_of_life),
    last_updated: Temporal.Instant.from(changedAt).toString({ smallestUnit: "second" }),
  };
}

function startOfDay(date: string, timeZone: string): string {
  return withOffset(Temporal.PlainDate.from(date).toZonedDateTime(timeZone));
}

/** The last whole second of the day, which is not always 23:59:59 of the clock. */
function endOfDay(date: string, timeZone: string): string {
  return withOffset(Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone).subtract({ seconds: 1 }));
}

function withOffset(moment: Temporal.ZonedDateTime): string {
  const text = moment.toString({ smallestUnit: "second", timeZoneName: "never" });
  return text.replace("+00:00", "Z");
}
