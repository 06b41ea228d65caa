import { Box, ButtonBase } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { type SortPayload, useListContext, useTranslate } from "react-admin";
import { QueueCountsDocument } from "../../../gql/request-queue.ts";
import { request } from "../../../graphql-client.ts";
import { OPEN_CATEGORIES, queueFilter } from "./queue-filter.ts";

interface Preset {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: SortPayload;
}

const NEWEST_FIRST: SortPayload = { field: "createdAt", order: "DESC" };

/** What agents ask first, each a press away. */
const PRESETS = {
  mine: { filter: { mine: true, category: OPEN_CATEGORIES }, sort: { field: "createdAt", order: "ASC" } },
  unassigned: { filter: { assigned: false, category: OPEN_CATEGORIES }, sort: { field: "createdAt", order: "ASC" } },
  soon: { filter: { dueWithinHours: 24 }, sort: { field: "nextDueAt", order: "ASC" } },
  waiting: { filter: { category: "WAITING_FOR_CUSTOMER" }, sort: { field: "categorySince", order: "ASC" } },
  open: { filter: { category: OPEN_CATEGORIES }, sort: NEWEST_FIRST },
  watched: { filter: { watched: true }, sort: NEWEST_FIRST },
} as const satisfies Readonly<Record<string, Preset>>;

type PresetName = keyof typeof PRESETS;
const NAMES = Object.keys(PRESETS) as readonly PresetName[];
/** The conditions that one preset takes from another. */
const SET_BY_THESE = new Set<string>(NAMES.flatMap((name) => Object.keys(PRESETS[name].filter)));

/** What stands in few rows by its nature is counted; the rest nobody counts, since it may be a million. */
function useCounts() {
  const { data } = useQuery({
    queryKey: ["requests", "counts"],
    queryFn: async ({ signal }) => {
      const [mine, soon, watched] = [PRESETS.mine, PRESETS.soon, PRESETS.watched].map(({ filter }) =>
        queueFilter(filter),
      );
      return await request(
        QueueCountsDocument,
        { mine: mine ?? {}, soon: soon ?? {}, watched: watched ?? {} },
        { signal },
      );
    },
  });
  return data;
}

/** Ways to look at the queue; a press on the one that is shown shows everything. Other conditions stay as they are. */
export function QueuePresets() {
  const translate = useTranslate();
  const { filterValues, setFilters, setSort } = useListContext();
  const counts = useCounts();
  const held = Object.entries<unknown>(filterValues ?? {});
  const others = Object.fromEntries(held.filter(([name]) => !SET_BY_THESE.has(name)));
  const current = canonical(Object.fromEntries(held.filter(([name]) => SET_BY_THESE.has(name))));

  function choose(name: PresetName, pressed: boolean) {
    setFilters(pressed ? others : { ...others, ...PRESETS[name].filter });
    setSort(pressed ? NEWEST_FIRST : PRESETS[name].sort);
  }

  return (
    <Box role="group" aria-label={translate("queue.presets")} sx={ROW}>
      {NAMES.map((name) => {
        const pressed = canonical(PRESETS[name].filter) === current;
        const count = name === "mine" || name === "soon" || name === "watched" ? counts?.[name].totalCount : undefined;
        return (
          <ButtonBase key={name} aria-pressed={pressed} onClick={() => choose(name, pressed)} sx={buttonLook(pressed)}>
            {translate(`queue.preset.${name}`)}
            {count !== undefined && <strong>{count}</strong>}
          </ButtonBase>
        );
      })}
    </Box>
  );
}

/** Equal for equal conditions, in whatever order they were set. */
function canonical(filter: object): string {
  return JSON.stringify(Object.entries(filter).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const ROW = {
  display: "flex",
  flexWrap: { xs: "nowrap", sm: "wrap" },
  overflowX: "auto",
  gap: 0.75,
  width: "100%",
  // Room for the ring round what has the focus.
  padding: "3px",
  margin: "-3px -3px 3px",
};

function buttonLook(pressed: boolean) {
  return {
    flexShrink: 0,
    gap: 0.75,
    paddingBlock: 0.75,
    paddingInline: 1.5,
    border: 1,
    borderRadius: "6px",
    borderColor: pressed ? "primary.main" : "divider",
    bgcolor: pressed ? "action.selected" : "background.paper",
    color: pressed ? "primary.main" : "text.primary",
    fontSize: "0.875rem",
    fontWeight: pressed ? 650 : 500,
    "&:hover": { borderColor: "primary.main" },
  };
}
