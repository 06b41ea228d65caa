import type { MilestoneKind } from "@supportbook/policy";
import { type CatalogueProduct, type CatalogueVersion, visibleVersions } from "../../lifecycle/index.ts";
import { SCHEMA_VERSION } from "./shape.ts";

interface Moment {
  /** ISO instant, for `generated_at`. */
  readonly instant: string;
  /** The calendar date for which flags are computed, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The document that endoflife.date API v1 gives at `/products/full`, with flags as they stand on a day. */
export function serialiseEndoflife(products: readonly CatalogueProduct[], moment: Moment): string {
  const document = {
    schema_version: SCHEMA_VERSION,
    generated_at: moment.instant,
    total: products.length,
    result: products.map((product) => writtenProduct(product, moment.date)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function writtenProduct(product: CatalogueProduct, date: string) {
  const label = (kind: string) => product.milestoneLabels[kind] ?? null;
  return {
    name: product.slug,
    label: product.name,
    category: product.category,
    tags: product.tags,
    aliases: product.aliases,
    versionCommand: product.versionCommand,
    identifiers: product.identifiers,
    labels: {
      eoas: label("FULL_SUPPORT_END"),
      eol: label("SUPPORT_END"),
      eoes: label("EXTENDED_SUPPORT_END"),
      discontinued: label("DISCONTINUED"),
    },
    releases: visibleVersions(product).map((version) => writtenRelease(version, date)),
  };
}

function writtenRelease(version: CatalogueVersion, date: string) {
  const isEol = hasEnded(version, date);
  const isEoas = isOver(version, "FULL_SUPPORT_END", date);
  const isEoes = isOver(version, "EXTENDED_SUPPORT_END", date);
  const { discontinued, discontinuedOn } = version;
  return {
    name: version.name,
    codename: version.codename,
    label: version.label ?? version.name,
    releaseDate: version.releasedOn,
    isLts: version.longTermSupport && (version.longTermSupportFrom === null || version.longTermSupportFrom <= date),
    ltsFrom: version.longTermSupportFrom,
    ...(isEoas === null ? {} : { isEoas, eoasFrom: version.fullSupportEndsOn }),
    isEol,
    eolFrom: version.supportEndsOn,
    ...(isEoes === null ? {} : { isEoes, eoesFrom: version.extendedSupportEndsOn }),
    ...(discontinued === null
      ? {}
      : {
          isDiscontinued: discontinuedOn === null ? discontinued : date > discontinuedOn,
          discontinuedFrom: discontinuedOn,
        }),
    // The format counts a release as maintained while any of its phases is still to end.
    isMaintained: !isEol || isEoas === false || isEoes === false,
    latest: latestBuild(version),
  };
}

function latestBuild({ latestBuild: name, latestBuildOn: date, latestBuildUrl: link }: CatalogueVersion) {
  return name === null && date === null && link === null ? null : { name: name ?? "", date, link };
}

function hasEnded(version: CatalogueVersion, date: string): boolean {
  if (version.endedOnUnknownDate || version.undatedMilestones.includes("SUPPORT_END")) return true;
  return version.supportEndsOn !== null && date > version.supportEndsOn;
}

/** Null where the version has no such phase: the format then leaves flag and date out. */
function isOver(
  version: CatalogueVersion,
  kind: Extract<MilestoneKind, "FULL_SUPPORT_END" | "EXTENDED_SUPPORT_END">,
  date: string,
): boolean | null {
  const on = kind === "FULL_SUPPORT_END" ? version.fullSupportEndsOn : version.extendedSupportEndsOn;
  if (on !== null) return date > on;
  if (version.undatedMilestones.includes(kind)) return true;
  return version.unannouncedMilestones.includes(kind) ? false : null;
}
