import { Box, ButtonBase } from "@mui/material";
import { useTranslate } from "react-admin";
import { withToggled } from "../dimensions.ts";
import { useFigureText } from "../figures/use-figure-text.ts";
import { isSame, useDashboard } from "../use-dashboard.ts";
import type { HeatCell, HeatRow } from "./heat-map.ts";

/** So much of the colour at most that the numbers on it can be read. */
const DEEPEST = 48;

/** The cells of a product; pressing one looks at that product in that month only. */
export function HeatCells({ row }: { readonly row: HeatRow }) {
  const { state, change } = useDashboard();
  const { filters, within } = state;
  const alone = filters.PRODUCT?.length === 1 && filters.PRODUCT[0] === row.value;
  return row.cells.map((cell) => {
    const { from, through } = cell.bucket;
    const picked = alone && isSame(within, cell.bucket);
    const others = { ...filters, PRODUCT: [] };
    const pick = () =>
      picked
        ? change({ filters: withToggled(filters, "PRODUCT", row.value), within: null })
        : change({ filters: withToggled(others, "PRODUCT", row.value), within: { from, through } });
    return (
      <td key={cell.bucket.label}>
        <HeatButton cell={cell} picked={picked} onPick={pick} />
      </td>
    );
  });
}

interface HeatButtonProps {
  readonly cell: HeatCell;
  readonly picked: boolean;
  readonly onPick: () => void;
}

function HeatButton({ cell: { figure, shade }, picked, onPick }: HeatButtonProps) {
  const translate = useTranslate();
  const text = useFigureText();
  return (
    <ButtonBase
      aria-pressed={picked}
      title={text.sentence(figure)}
      onClick={onPick}
      sx={{
        display: "block",
        width: "100%",
        minWidth: 58,
        padding: 0.5,
        borderRadius: 0.5,
        fontFamily: "inherit",
        fontSize: "0.75rem",
        fontVariantNumeric: "tabular-nums",
        lineHeight: 1.25,
        printColorAdjust: "exact",
        color: "var(--ink)",
        bgcolor:
          shade === null ? "transparent" : `color-mix(in srgb, var(--shade) ${4 + shade * DEEPEST}%, var(--paper))`,
        ...(picked && { boxShadow: "inset 0 0 0 2px var(--ink)" }),
        "&.Mui-focusVisible": { outline: "2px solid", outlineColor: "primary.main" },
      }}
    >
      {figure.suppressed ? (
        <Box component="span" sx={{ color: "var(--ink-soft)" }}>
          {translate("metrics.hidden_short")}
        </Box>
      ) : (
        <>
          <div>{text.value(figure)}</div>
          <Box sx={{ fontSize: "0.6875rem" }}>
            {figure.n !== null && figure.metric !== "VOLUME" && text.n(figure.n)}
          </Box>
        </>
      )}
    </ButtonBase>
  );
}
