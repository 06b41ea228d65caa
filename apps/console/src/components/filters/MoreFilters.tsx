import TuneOutlined from "@mui/icons-material/TuneOutlined";
import { Box, Button } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useListContext, useTranslate } from "react-admin";

/** Filters that a telephone keeps behind a button, which tells how many are set; elsewhere they are simply there. */
export function MoreFilters({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const [open, setOpen] = useState(false);
  const count = Object.keys(filterValues ?? {}).length;
  return (
    <>
      <Button
        variant="outlined"
        aria-expanded={open}
        startIcon={<TuneOutlined fontSize="small" />}
        onClick={() => setOpen(!open)}
        sx={{ display: { sm: "none" } }}
      >
        {translate("list.filters", { smart_count: count })}
      </Button>
      <Box sx={{ display: { xs: open ? "contents" : "none", sm: "contents" } }}>{children}</Box>
    </>
  );
}
