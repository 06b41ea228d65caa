import { Alert, Box, MenuItem, TextField } from "@mui/material";
import { previousPeriod } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { Compared } from "../dashboard-state.ts";
import type { DateSpan } from "../periods.ts";
import { useDashboard } from "../use-dashboard.ts";
import { AddFilter } from "./AddFilter.tsx";
import { FilterChips } from "./FilterChips.tsx";
import { DatesFields } from "./PeriodChoice.tsx";

interface CompareChoiceProps {
  readonly dates: DateSpan;
  /** Whether the two have no answer in common. */
  readonly isComparable: boolean;
  /** What it is held against, in words. */
  readonly against: string;
}

const KINDS = ["previous", "period", "segment"] as const;

/** What the figures are held against: the period before, another one, or the same period of another segment. */
export function CompareChoice({ dates, isComparable, against }: CompareChoiceProps) {
  const translate = useTranslate();
  const { state, change } = useDashboard();
  const { compared } = state;
  // A segment without values is no segment yet, and stands in no address.
  const [isChoosing, setIsChoosing] = useState(false);
  const kind = isChoosing ? "segment" : compared.kind;
  const choose = (chosen: Compared["kind"]) => {
    setIsChoosing(chosen === "segment");
    if (chosen === "period") change({ compared: { kind: "period", span: before(dates) } });
    else if (compared.kind !== "previous") change({ compared: { kind: "previous" } });
  };
  const segment = compared.kind === "segment" ? compared.filters : {};
  const changeSegment = (filters: typeof segment) => {
    const isSegment = Object.keys(filters).length > 0;
    // The address changes a moment later; until then the choice would go away under whoever makes it.
    setIsChoosing(true);
    change({ compared: isSegment ? { kind: "segment", filters } : { kind: "previous" } });
  };
  return (
    <Box sx={{ display: "grid", gap: 1 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1, rowGap: 1.5, alignItems: "center" }}>
        <TextField
          select
          label={translate("metrics.compare.label")}
          value={kind}
          onChange={({ target }) => choose(target.value as Compared["kind"])}
          sx={{ minWidth: 190, displayPrint: "none" }}
        >
          {KINDS.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`metrics.compare.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        {compared.kind === "period" && (
          <Box sx={{ display: "flex", gap: 1, displayPrint: "none" }}>
            <DatesFields dates={compared.span} onChoose={(span) => change({ compared: { kind: "period", span } })} />
          </Box>
        )}
        {kind === "segment" && (
          <>
            <AddFilter
              label={translate("metrics.compare.choose")}
              {...{ dates, filters: segment }}
              onChange={changeSegment}
            />
            <FilterChips {...{ dates, filters: segment }} onChange={changeSegment} />
          </>
        )}
        <Box sx={{ fontSize: "0.8125rem", color: "text.secondary" }}>{against}</Box>
      </Box>
      {!isComparable && <Alert severity="warning">{translate("metrics.compare.shared")}</Alert>}
    </Box>
  );
}

function before({ from, through }: DateSpan): DateSpan {
  const previous = previousPeriod({ from, through, timeZone: "UTC" });
  return { from: previous.from, through: previous.through };
}
