import { REQUEST_KINDS, type RequestKind, SEVERITIES, type Severity } from "@supportbook/policy";

/** What is asked in an account; all else is on record. Null is not said. */
export interface AskedEligibility {
  /** Slug. */
  readonly product: string | null;
  /** Name of a version, or a build. */
  readonly version: string | null;
  readonly kind: RequestKind | null;
  readonly severity: Severity | null;
  /** The vendor's calendar date; today if null. */
  readonly day: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST_NAME = 200;

/** The question that an address holds; what means nothing is not said. */
export function readEligibility(address: URLSearchParams): AskedEligibility {
  const product = nameIn(address, "product");
  const day = address.get("day") ?? "";
  return {
    product,
    version: product === null ? null : nameIn(address, "version"),
    kind: REQUEST_KINDS.find((kind) => kind === address.get("kind")) ?? null,
    severity: SEVERITIES.find((severity) => `${severity}` === address.get("severity")) ?? null,
    day: DAY.test(day) && isDay(day) ? day : null,
  };
}

/** The address with this question in it, and whatever else it holds. */
export function withEligibility(address: URLSearchParams, asked: AskedEligibility): URLSearchParams {
  const written = new URLSearchParams(address);
  for (const [name, value] of Object.entries(asked)) {
    if (value === null) written.delete(name);
    else written.set(name, `${value}`);
  }
  return written;
}

function nameIn(address: URLSearchParams, name: string): string | null {
  const text = address.get(name)?.trim() ?? "";
  return text === "" || text.length > LONGEST_NAME ? null : text;
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}
