import { Box, LinearProgress } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateText } from "../components/DateText.tsx";

interface PlanUse {
  readonly included: number | null;
  readonly used: number;
  readonly left: number | null;
  readonly from: string;
  readonly through: string;
  readonly statement: string;
}

/** How much of a plan's contract year is used: in words, and as a bar where the plan sets a limit. */
export function QuotaBar({ use }: { readonly use: PlanUse }) {
  const translate = useTranslate();
  const { included, used, left, from, through, statement } = use;
  const share = included === null || included === 0 ? null : Math.min(100, (100 * used) / included);
  const isUsedUp = left === 0;
  return (
    <Box data-quota={isUsedUp ? "USED_UP" : "OPEN"} sx={{ display: "grid", gap: 0.5, maxWidth: 260 }}>
      <span>
        {statement}
        {isUsedUp && ` · ${translate("held.used_up")}`}
      </span>
      {share !== null && (
        <LinearProgress
          variant="determinate"
          value={share}
          color={isUsedUp ? "warning" : "primary"}
          aria-label={translate("held.quota")}
          aria-valuetext={statement}
          sx={{ height: 8, borderRadius: 4 }}
        />
      )}
      <Box component="span" sx={{ color: "text.secondary", fontWeight: 400, fontSize: "0.75rem" }}>
        {translate("held.contract_year")} <DateText date={from} /> – <DateText date={through} />
      </Box>
    </Box>
  );
}
