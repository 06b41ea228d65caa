import ChevronLeftOutlined from "@mui/icons-material/ChevronLeftOutlined";
import ChevronRightOutlined from "@mui/icons-material/ChevronRightOutlined";
import { Box, IconButton } from "@mui/material";
import { useTranslate } from "react-admin";
import { nextPage, PAGE_SIZES, previousPage, type ReportView } from "./report-view.ts";

interface ReportPagesProps {
  readonly view: ReportView;
  readonly total: number;
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
  readonly onShow: (view: ReportView) => void;
}

/** Which part of how many is shown, and the way to the next. */
export function ReportPages({ view, total, pageInfo, onShow }: ReportPagesProps) {
  const translate = useTranslate();
  const end = Math.min(total, view.start + PAGE_SIZES[view.kind]);
  if (total <= PAGE_SIZES[view.kind]) return null;
  return (
    <Box
      component="nav"
      aria-label={translate("imports.report.pages")}
      sx={{ display: "flex", alignItems: "center", justifyContent: "flex-end", gap: 0.5, padding: 0.75 }}
    >
      <Box component="span" role="status" sx={{ fontSize: "0.8125rem" }}>
        {translate("ra.navigation.page_range_info", { offsetBegin: view.start + 1, offsetEnd: end, total })}
      </Box>
      <IconButton
        disabled={view.start === 0}
        aria-label={translate("ra.navigation.previous")}
        onClick={() => onShow(previousPage(view, pageInfo))}
      >
        <ChevronLeftOutlined fontSize="small" />
      </IconButton>
      <IconButton
        disabled={end >= total}
        aria-label={translate("ra.navigation.next")}
        onClick={() => onShow(nextPage(view, pageInfo))}
      >
        <ChevronRightOutlined fontSize="small" />
      </IconButton>
    </Box>
  );
}
