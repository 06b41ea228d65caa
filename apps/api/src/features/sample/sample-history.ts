import { SAMPLE_PRODUCTS, type SampleProduct, type SampleVersion } from "./sample-products.ts";

/** Something that the invented vendor published, so many months from the day of loading. */
export interface SampleEvent {
  readonly month: number;
  readonly product: SampleProduct;
  readonly version: SampleVersion;
  /** What was published then; later events of the same version replace it. */
  readonly supportEnds: number | null | undefined;
  readonly reason: string;
}

/** Versions are announced a quarter before their release, and none before the record of this vendor begins. */
const ANNOUNCED_BEFORE_RELEASE = 3;
const RECORD_BEGINS = -36;
const LATEST_EVENT = -1;

function eventsOf(product: SampleProduct, version: SampleVersion): SampleEvent[] {
  const announced = Math.min(Math.max(version.released - ANNOUNCED_BEFORE_RELEASE, RECORD_BEGINS), LATEST_EVENT);
  const { earlierPromise } = version;
  const first: SampleEvent = {
    month: announced,
    product,
    version,
    supportEnds: earlierPromise?.supportEnds ?? version.supportEnds,
    reason: `Announced version ${version.name}`,
  };
  if (earlierPromise === undefined) return [first];
  const { replaced, reason } = earlierPromise;
  return [first, { month: replaced, product, version, supportEnds: version.supportEnds, reason }];
}

/** The published history, oldest first. */
export const SAMPLE_HISTORY: readonly SampleEvent[] = SAMPLE_PRODUCTS.flatMap((product) =>
  product.versions.flatMap((version) => eventsOf(product, version)),
).sort((a, b) => a.month - b.month);
