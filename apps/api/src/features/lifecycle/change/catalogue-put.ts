import type { MilestoneKind } from "@supportbook/policy";
import type { ProductFacts, VersionFacts } from "../snapshot/catalogue.ts";

export interface ProductPut {
  readonly slug: string;
  readonly facts: ProductFacts;
  /** Refuses the change where the product stands at another revision. */
  readonly expectedRevision?: number;
}

export interface VersionPut {
  /** Finds the version within its product where no `id` is given; the facts may hold a new name. */
  readonly name: string;
  readonly facts: VersionFacts;
  readonly id?: string;
  readonly expectedRevision?: number;
}

export interface VersionRevise {
  readonly id: string;
  readonly facts: VersionFacts;
  readonly expectedRevision?: number;
}

export interface Put {
  readonly id: string;
  readonly revision: number;
  /** False where the facts were already these; nothing is written then. */
  readonly changed: boolean;
}

export interface PutProduct extends Put {
  readonly before: ProductFacts | null;
  readonly after: ProductFacts;
}

export interface PutVersion extends Put {
  /** Null for a version that is new. */
  readonly before: VersionFacts | null;
  readonly after: VersionFacts;
  /** Milestones whose published promise became shorter. */
  readonly shortened: readonly MilestoneKind[];
}

/** Somebody else wrote first. The change is rolled back. */
export class StaleRevision extends Error {
  readonly id: string;
  readonly currentRevision: number;

  constructor(id: string, expected: number, current: number) {
    super(`${id} stands at revision ${current}, not ${expected}`);
    this.id = id;
    this.currentRevision = current;
  }
}
