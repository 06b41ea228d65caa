import { isIP } from "node:net";

export interface DenialBounds {
  /** Entries a minute for one address. */
  readonly anAddress: number;
  /** Entries a minute for all of them together, whatever number of addresses somebody has. */
  readonly allAddresses: number;
}

/** Beyond any honest use, and at most 430,000 entries (some 300 MB) in a day of a flood, for each process. */
export const usualBounds: DenialBounds = { anAddress: 30, allAddresses: 300 };

/** What was not written down since the last renewal. */
export interface LeftOut {
  readonly entries: number;
  readonly addresses: number;
}

/** How many denials may still be written down, so that whoever is denied a million times cannot fill the disk. */
export class DenialBudget {
  private readonly bounds: DenialBounds;
  private readonly spentBy = new Map<string, number>();
  private readonly refused = new Set<string>();
  private spent = 0;
  private leftOut = 0;

  constructor(bounds: DenialBounds) {
    this.bounds = bounds;
  }

  /** @returns whether one more may be written down. */
  spend(address: string | null): boolean {
    const network = networkOf(address);
    const before = this.spentBy.get(network) ?? 0;
    if (before >= this.bounds.anAddress || this.spent >= this.bounds.allAddresses) {
      this.leftOut += 1;
      // Only as many names are kept as the bound lets in; beyond it the number is a lower one.
      if (this.refused.size < this.bounds.allAddresses) this.refused.add(network);
      return false;
    }
    this.spentBy.set(network, before + 1);
    this.spent += 1;
    return true;
  }

  /** Begins the next minute. */
  renew(): LeftOut {
    const before = { entries: this.leftOut, addresses: this.refused.size };
    this.spentBy.clear();
    this.refused.clear();
    this.spent = 0;
    this.leftOut = 0;
    return before;
  }
}

/** Who has one IPv6 address has the 2⁶⁴ of its network. An IPv4 address counts for itself, however it is written. */
export function networkOf(address: string | null): string {
  if (address === null) return "unknown";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (isIP(address) !== 6) return address;
  const [head = [], tail = []] = address.split("::").map((half) => half.split(":").filter((group) => group !== ""));
  const between = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  const groups = address.includes("::") ? [...head, ...between, ...tail] : head;
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
