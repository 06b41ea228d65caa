import FilterAltOffOutlined from "@mui/icons-material/FilterAltOffOutlined";
import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import type { DateSpan } from "../periods.ts";
import { useDashboard } from "../use-dashboard.ts";
import { useDatesText } from "../use-dates-text.ts";
import { AddFilter } from "./AddFilter.tsx";
import { FilterChips, RemovableChip } from "./FilterChips.tsx";

/** Everything that narrows what is shown, in one row: nothing is filtered by that does not stand here. */
export function ActiveFilters({ dates }: { readonly dates: DateSpan }) {
  const translate = useTranslate();
  const datesText = useDatesText();
  const { state, change, clear } = useDashboard();
  const { filters, within, score, search } = state;
  const isNarrowed = Object.keys(filters).length > 0 || within !== null || score !== null || search !== "";
  return (
    <Box
      role="group"
      aria-label={translate("metrics.filters.label")}
      sx={{ display: "flex", flexWrap: "wrap", gap: 0.75, alignItems: "center" }}
    >
      <AddFilter
        label={translate("metrics.filters.add")}
        {...{ dates, filters }}
        onChange={(changed) => change({ filters: changed })}
      />
      {!isNarrowed && (
        <Box sx={{ fontSize: "0.75rem", color: "text.secondary" }}>{translate("metrics.filters.none")}</Box>
      )}
      {within !== null && (
        <RemovableChip
          label={translate("metrics.filters.within", { dates: datesText(within) })}
          onRemove={() => change({ within: null })}
        />
      )}
      <FilterChips {...{ dates, filters }} onChange={(changed) => change({ filters: changed })} />
      {score !== null && (
        <RemovableChip
          label={translate("metrics.filters.score", {
            scale: translate(`metrics.scale.${score.scale}`),
            steps: score.from === score.through ? score.from : `${score.from}–${score.through}`,
          })}
          onRemove={() => change({ score: null })}
        />
      )}
      {search !== "" && (
        <RemovableChip
          label={translate("metrics.filters.search", { search })}
          onRemove={() => change({ search: "" })}
        />
      )}
      {isNarrowed && (
        <Button
          size="small"
          startIcon={<FilterAltOffOutlined />}
          aria-keyshortcuts="Escape"
          onClick={clear}
          sx={{ displayPrint: "none" }}
        >
          {translate("metrics.filters.clear")}
        </Button>
      )}
    </Box>
  );
}
