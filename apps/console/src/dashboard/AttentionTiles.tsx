import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import type { DashboardQuery } from "../gql/dashboard.ts";
import { lists, SHORTENED_SPAN } from "./lists.ts";
import { Tile } from "./Tile.tsx";

/** What may ask for something to be done, as numbers. */
export function AttentionTiles({ data }: { readonly data: DashboardQuery }) {
  const translate = useTranslate();
  const spans = [
    [30, data.ends30.totalCount],
    [90, data.ends90.totalCount],
    [180, data.ends180.totalCount],
  ] as const;
  return (
    <Box
      component="nav"
      aria-label={translate("dashboard.at_a_glance")}
      sx={{ display: "grid", gap: 1.5, gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))" }}
    >
      {spans.map(([days, count]) => (
        <Tile
          key={days}
          count={count}
          label={translate("dashboard.ends_within", { smart_count: days })}
          to={lists.endingWithin(days)}
          pressing={days === 30 && count > 0}
        />
      ))}
      <Tile
        count={data.endedButLatest.totalCount}
        label={translate("dashboard.ended_but_latest")}
        to={lists.endedButLatest()}
        pressing={data.endedButLatest.totalCount > 0}
      />
      <Tile count={data.noEnd.totalCount} label={translate("dashboard.no_end")} to={lists.noEnd()} />
      <Tile
        count={data.shortened.totalCount}
        label={translate("dashboard.shortened_within", { smart_count: SHORTENED_SPAN })}
        to={lists.shortened()}
        pressing={data.shortened.totalCount > 0}
      />
    </Box>
  );
}
