import { MenuItem, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { DIMENSIONS, type Dimension } from "../dimensions.ts";

interface DimensionChoiceProps {
  readonly label: string;
  readonly value: Dimension;
  readonly onChoose: (dimension: Dimension) => void;
}

export function DimensionChoice({ label, value, onChoose }: DimensionChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value as Dimension)}
      sx={{ minWidth: 140 }}
    >
      {DIMENSIONS.map((dimension) => (
        <MenuItem key={dimension} value={dimension}>
          {translate(`metrics.dimension.${dimension}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
