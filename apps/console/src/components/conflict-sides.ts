import type { ConflictField, Side } from "./ConflictDialog.tsx";

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
