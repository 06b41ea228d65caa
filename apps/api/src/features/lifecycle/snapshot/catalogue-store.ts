import type { DataSource } from "typeorm";
import { listenForChanges } from "../../../platform/listen-for-changes.ts";
import { catalogueOf } from "./build-catalogue.ts";
import type { Catalogue } from "./catalogue.ts";
import { followAtPace } from "./follow-at-pace.ts";
import { catalogueNumber, loadCatalogue } from "./load-catalogue.ts";

/** The snapshot that this process answers from, kept up with the database. */
export interface CatalogueStore {
  current(): Catalogue;
  /**
   * The snapshot once it holds the committed change `number`: read your own writes. Rejects where the database does not
   * have that change, or cannot be read.
   */
  atLeast(number: number): Promise<Catalogue>;
  health(): CatalogueHealth;
  close(): Promise<void>;
}

export interface CatalogueHealth {
  readonly number: number;
  /** How often a changed catalogue was loaded since the process started, the first time included. */
  readonly loads: number;
  /** Seconds since this process last saw that its snapshot is the database's. */
  readonly secondsSinceConfirmed: number;
}

/** All in milliseconds. */
export interface CatalogueTiming {
  /** A notification can be missed; asking for the number now and then catches up. */
  readonly pollEvery: number;
  readonly firstRetry: number;
  readonly slowestRetry: number;
  /** A clock that only ever grows; not the time of day. */
  readonly elapsed: () => number;
}

const USUAL_TIMING: CatalogueTiming = {
  pollEvery: 5_000,
  firstRetry: 100,
  slowestRetry: 5_000,
  elapsed: () => performance.now(),
};

/**
 * Loads the catalogue and follows its changes until `close`. Rejects where the first load fails; later failures go to
 * `onError` and the snapshot at hand keeps answering.
 */
export async function openCatalogueStore(
  db: DataSource,
  url: string,
  onError: (error: unknown) => void,
  changedTiming: Partial<CatalogueTiming> = {},
): Promise<CatalogueStore> {
  const timing = { ...USUAL_TIMING, ...changedTiming };
  const first = await loadCatalogue(db, null);
  if (first === null) throw new Error("the first load of the catalogue returned nothing");
  const snapshot = new Snapshot(db, catalogueOf(first), timing.elapsed);

  const follower = followAtPace(() => snapshot.refresh(), { ...timing, onError });
  const listener = await listenForChanges(url, { ...timing, channel: "catalogue", onChange: follower.follow, onError });
  const poll = setInterval(() => void snapshot.confirm().catch(onError), timing.pollEvery);

  return {
    current: () => snapshot.current,
    atLeast: (number) => snapshot.atLeast(number),
    health: () => snapshot.health(),
    async close() {
      clearInterval(poll);
      follower.close();
      await listener.close();
      await snapshot.settled();
    },
  };
}

/**
 * Never runs two loads at once: a request during a load makes the same run load again afterwards. So each load sees a
 * later moment than the one before it, and an older catalogue cannot replace a newer one.
 */
class Snapshot {
  current: Catalogue;
  private readonly db: DataSource;
  private readonly elapsed: () => number;
  private confirmedAt: number;
  private loads = 1;
  private stale = false;
  private run: Promise<void> | null = null;

  constructor(db: DataSource, first: Catalogue, elapsed: () => number) {
    this.db = db;
    this.current = first;
    this.elapsed = elapsed;
    this.confirmedAt = elapsed();
  }

  /** Resolves once a load that began after this call has ended. */
  refresh(): Promise<void> {
    this.stale = true;
    this.run ??= this.loadWhileStale();
    return this.run;
  }

  async confirm(): Promise<void> {
    const before = this.elapsed();
    if ((await catalogueNumber(this.db)) === this.current.number) this.confirmedAt = before;
    else await this.refresh();
  }

  async atLeast(number: number): Promise<Catalogue> {
    if (this.current.number < number) await this.refresh();
    if (this.current.number < number) throw new Error(`the database does not hold catalogue change ${number}`);
    return this.current;
  }

  health(): CatalogueHealth {
    return {
      number: this.current.number,
      loads: this.loads,
      secondsSinceConfirmed: (this.elapsed() - this.confirmedAt) / 1000,
    };
  }

  async settled(): Promise<void> {
    await this.run?.catch(() => undefined);
  }

  private async loadWhileStale(): Promise<void> {
    try {
      while (this.stale) {
        this.stale = false;
        const before = this.elapsed();
        const rows = await loadCatalogue(this.db, this.current.number);
        if (rows !== null) {
          this.current = catalogueOf(rows);
          this.loads += 1;
        }
        this.confirmedAt = before;
      }
    } finally {
      this.run = null;
    }
  }
}
