/** One field that differs between what was edited, what holds now and what is wanted. As text; null is none. */
export interface ConflictField {
  readonly field: string;
  readonly expected: string | null;
  readonly current: string | null;
  readonly yours: string | null;
  /** Both changed it, to different values: somebody has to choose. */
  readonly clashes: boolean;
}

/** As the API tells it: what moved on between the revision that was edited and the present one. */
export interface Conflict {
  readonly currentRevision: number;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly reason: string;
  readonly fields: readonly ConflictField[];
}

export type Side = "mine" | "theirs";

export type Sides = Readonly<Record<string, Side>>;

/**
 * The side that each field is on so far: as chosen; where nothing was, what only one of the two changed is that one's. A
 * clash is never decided for the reader and is missing until it is chosen.
 */
export function sidesSoFar(fields: readonly ConflictField[], chosen: Sides): Sides {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const side = chosen[field.field] ?? (field.clashes ? undefined : onlySide(field));
      return side === undefined ? [] : [[field.field, side]];
    }),
  );
}

function onlySide({ expected, yours }: ConflictField): Side {
  return yours === expected ? "theirs" : "mine";
}
