import { calendarDateOf, type LicenceStanding, standingOf } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import type { LicenceRow } from "../register/licence-row.ts";
import { blocksOf, earlierRevisions, gracesOf, type Span } from "./licence-spans.ts";
import type { StandingAsKnown } from "./licence-standing.type.ts";

/** The register did not know the licence yet. */
const UNKNOWN: LicenceStanding = {
  status: "NONE",
  valid: false,
  reason: "NONE",
  validThrough: null,
  graceThrough: null,
};

/** How one licence stood or stands at an instant, as the register says it now or said it at another instant. */
export async function standingAsKnown(
  context: Context,
  licence: LicenceRow,
  { at, knownAt }: StandingAsKnown,
): Promise<LicenceStanding> {
  const moment = at == null ? context.now() : Temporal.Instant.from(at);
  const known = knownAt == null ? null : Temporal.Instant.from(knownAt);
  // What nobody has ended holds now, whatever the clocks of two processes say.
  const isPresent = at == null && known === null;
  const facts = await factsKnownAt(context, licence, known);
  if (facts === null) return UNKNOWN;
  const [blocks, graces] = await Promise.all([blocksOf(context, licence.id), gracesOf(context, facts.productId)]);
  const grace = graces.find((span) => (known === null ? span.to === null : holdsAt(span, known)));
  const terms = {
    validFrom: facts.validFrom,
    validThrough: facts.validThrough,
    isBlocked: blocks.some(isPresent ? ({ to }) => to === null : (span) => isBlockedAt(span, moment, known)),
    graceDays: grace?.days ?? 0,
  };
  return standingOf(terms, calendarDateOf(moment, context.vendorTimeZone));
}

type KnownFacts = Pick<LicenceRow, "productId" | "validFrom" | "validThrough">;

async function factsKnownAt(
  context: Context,
  licence: LicenceRow,
  known: Temporal.Instant | null,
): Promise<KnownFacts | null> {
  if (known === null || holdsAt({ from: licence.knownSince, to: null }, known)) return licence;
  const revisions = await earlierRevisions(context, licence.id);
  return revisions.find((revision) => holdsAt(revision, known)) ?? null;
}

/** A block that was lifted later was, until then, known as one without end. */
function isBlockedAt(span: Span, moment: Temporal.Instant, known: Temporal.Instant | null): boolean {
  if (known === null) return holdsAt(span, moment);
  const begun = Temporal.Instant.compare(Temporal.Instant.from(span.from), known) <= 0;
  const wasLifted = span.to !== null && Temporal.Instant.compare(Temporal.Instant.from(span.to), known) <= 0;
  return begun && holdsAt(wasLifted ? span : { ...span, to: null }, moment);
}

function holdsAt({ from, to }: Span, moment: Temporal.Instant): boolean {
  const hasBegun = Temporal.Instant.compare(Temporal.Instant.from(from), moment) <= 0;
  return hasBegun && (to === null || Temporal.Instant.compare(moment, Temporal.Instant.from(to)) < 0);
}
