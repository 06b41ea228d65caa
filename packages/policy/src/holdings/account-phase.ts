import type { Phase, ServiceCode } from "../facts.ts";
import { type HeldSpan, isHeldOn } from "./contract-year.ts";

/** A paid service that an account holds. Only a support extension is for a product, or for one version of it. */
export interface HeldService extends HeldSpan {
  readonly code: ServiceCode;
  readonly productId: string | null;
  /** Null: every version of the product. */
  readonly versionId: string | null;
}

/** What a question is about, as the catalogue knows it; null where it is not named. */
export interface NamedSubject {
  readonly productId: string | null;
  readonly versionId: string | null;
}

/**
 * The support extension of an account that is in force for a version on a calendar date (clause 4.3.2), the one that
 * lasts longest; null where there is none.
 *
 * Interpretation: an extension for one version helps only a question that names this version.
 */
export function extensionInForce(
  services: readonly HeldService[],
  { productId, versionId }: NamedSubject,
  on: string,
): HeldService | null {
  if (productId === null) return null;
  const fitting = services.filter(
    (held) =>
      held.code === "SUPPORT_EXTENSION" &&
      held.productId === productId &&
      (held.versionId === null || held.versionId === versionId) &&
      isHeldOn(held, on),
  );
  return fitting.sort(lastingLongestFirst)[0] ?? null;
}

function lastingLongestFirst(one: HeldSpan, other: HeldSpan): number {
  const [end, otherEnd] = [one.heldThrough ?? "9999-12-31", other.heldThrough ?? "9999-12-31"];
  return end === otherEnd ? 0 : end < otherEnd ? 1 : -1;
}

/**
 * The phase that a version has for an account (clause 4.3.2). An extension of support in force has a version that has
 * ended count as extended, and interpretation 6 then covers it. It brings nothing forward and takes nothing away: a
 * version that is upcoming, in full, limited or extended support stays so.
 */
export function phaseForAccount(phase: Phase, extension: HeldService | null): Phase {
  return phase === "ENDED" && extension !== null ? "EXTENDED" : phase;
}

/**
 * Codes of the services that an account holds on a calendar date and that count for a question about this subject: an
 * extension counts only for its own product and version.
 */
export function servicesHeldFor(
  services: readonly HeldService[],
  subject: NamedSubject,
  on: string,
): readonly ServiceCode[] {
  const others = services.filter((held) => held.code !== "SUPPORT_EXTENSION" && isHeldOn(held, on));
  const extension = extensionInForce(services, subject, on);
  return [...new Set([...others, ...(extension === null ? [] : [extension])].map(({ code }) => code))];
}
