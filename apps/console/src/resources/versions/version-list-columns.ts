import type { ListColumns } from "../../components/use-shown-columns.ts";

/** Hidden until the reader asks for them. */
export const RARE_COLUMNS = ["releasedOn", "databaseUpdatesEndOn", "latestBuildOn", "changedAt"];

/** In the order in which they stand in the list. */
export const VERSION_COLUMNS: ListColumns = {
  resource: "versions",
  all: [
    "name",
    "phase",
    "releasedOn",
    "fullSupportEndsOn",
    "supportEndsOn",
    "extendedSupportEndsOn",
    "databaseUpdatesEndOn",
    "latestBuild",
    "latestBuildOn",
    "successor",
    "changedAt",
  ],
  hidden: RARE_COLUMNS,
};
