import FilterAltOffOutlined from "@mui/icons-material/FilterAltOffOutlined";
import { Button } from "@mui/material";
import { useListContext, useTranslate } from "react-admin";

/** Shown while something narrows the list. */
export function ClearFilters() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  if (Object.keys(filterValues ?? {}).length === 0) return null;
  return (
    <Button startIcon={<FilterAltOffOutlined fontSize="small" />} onClick={() => setFilters({})}>
      {translate("ra.navigation.clear_filters")}
    </Button>
  );
}
