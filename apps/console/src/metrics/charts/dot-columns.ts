export interface DotColumns {
  /** Whether the rows say what became of each figure. */
  readonly compared: boolean;
}

/** Where the rows have room for all of a row in one line: what counts is their card, not the window. */
export const WIDE = "@container (min-width: 460px)";

/** Holds rows and axis, and tells them how much room there is. */
export const DOT_ROWS = { containerType: "inline-size" } as const;

/** Columns of a row, and of the axis above them. In a narrow card the name stands above its strip. */
export function dotColumns(compared: boolean) {
  return {
    display: "grid",
    columnGap: 1.25,
    alignItems: "center",
    gridTemplateColumns: "minmax(0, 1fr) 116px",
    [WIDE]: { gridTemplateColumns: `minmax(96px, 28%) minmax(0, 1fr) 124px${compared ? " 118px" : ""}` },
  } as const;
}
