import FilterAltOutlined from "@mui/icons-material/FilterAltOutlined";
import { Box, Button, Popover } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { type Dimension, type DimensionFilters, valuesOf, withValues } from "../dimensions.ts";
import type { DateSpan } from "../periods.ts";
import { DimensionChoice } from "./DimensionChoice.tsx";
import { ValuesField } from "./ValuesField.tsx";

interface AddFilterProps {
  readonly label: string;
  readonly dates: DateSpan;
  readonly filters: DimensionFilters;
  readonly onChange: (filters: DimensionFilters) => void;
}

/** First the dimension, then as many of its values as are wanted; each takes effect at once. */
export function AddFilter({ label, dates, filters, onChange }: AddFilterProps) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dimension, setDimension] = useState<Dimension>("PRODUCT");
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<FilterAltOutlined />}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ displayPrint: "none" }}
      >
        {label}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "bottom", horizontal: "left" }}
        slotProps={{ paper: { role: "dialog", "aria-label": label } }}
      >
        <Box sx={{ display: "grid", gap: 1.5, padding: 2, width: "min(340px, 90vw)" }}>
          <DimensionChoice label={translate("metrics.filters.dimension")} value={dimension} onChoose={setDimension} />
          <ValuesField
            key={dimension}
            dimension={dimension}
            dates={dates}
            chosen={valuesOf(filters, dimension)}
            onChoose={(values) => onChange(withValues(filters, dimension, values))}
          />
        </Box>
      </Popover>
    </>
  );
}
