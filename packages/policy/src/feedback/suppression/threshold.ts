/** A group of fewer is hidden where nothing else is asked for. */
export const DEFAULT_SUPPRESSION_THRESHOLD = 5;
/** Nobody may ask to see groups smaller than this. */
export const LEAST_SUPPRESSION_THRESHOLD = 3;

/** @throws RangeError that names the least threshold. */
export function readThreshold(threshold = DEFAULT_SUPPRESSION_THRESHOLD): number {
  if (Number.isSafeInteger(threshold) && threshold >= LEAST_SUPPRESSION_THRESHOLD) return threshold;
  throw new RangeError(
    `threshold: ${threshold} is too small; give a whole number from ${LEAST_SUPPRESSION_THRESHOLD} up`,
  );
}
