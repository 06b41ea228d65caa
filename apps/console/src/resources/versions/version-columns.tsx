import { Box } from "@mui/material";
import { DataTable } from "react-admin";
import { DateText, InstantText } from "../../components/DateText.tsx";
import { PhaseChip } from "../../components/PhaseChip.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { RelativeDays } from "../../components/RelativeDays.tsx";
import { paths } from "../../paths.ts";
import type { VersionRecord } from "./version-records.ts";

const Column = DataTable.Col<VersionRecord>;

/** Hidden until the reader asks for them. */
export const RARE_COLUMNS = ["releasedOn", "databaseUpdatesEndOn", "latestBuildOn", "changedAt"];

/** Not a component: the table looks at its columns one by one. */
export function versionColumns({ withProduct }: { readonly withProduct: boolean }) {
  return [
    <Column
      key="name"
      source="name"
      render={({ id, name, label, product }) => (
        <RecordLink to={paths.version(id)}>
          {withProduct ? `${product.name} ${label ?? name}` : (label ?? name)}
        </RecordLink>
      )}
    />,
    <Column key="phase" source="phase" disableSort render={({ phase }) => <PhaseChip phase={phase} />} />,
    <Column key="releasedOn" source="releasedOn" render={({ releasedOn }) => <DateText date={releasedOn} />} />,
    <Column
      key="fullSupportEndsOn"
      source="fullSupportEndsOn"
      render={({ fullSupportEndsOn }) => <DateText date={fullSupportEndsOn} />}
    />,
    <Column key="supportEndsOn" source="supportEndsOn" render={(version) => <SupportEnd {...version} />} />,
    <Column
      key="extendedSupportEndsOn"
      source="extendedSupportEndsOn"
      disableSort
      render={({ extendedSupportEndsOn }) => <DateText date={extendedSupportEndsOn} />}
    />,
    <Column
      key="databaseUpdatesEndOn"
      source="databaseUpdatesEndOn"
      disableSort
      render={({ databaseUpdatesEndOn }) => <DateText date={databaseUpdatesEndOn} />}
    />,
    <Column
      key="latestBuild"
      source="latestBuild"
      disableSort
      render={({ latestBuild }) => <code>{latestBuild}</code>}
    />,
    <Column
      key="latestBuildOn"
      source="latestBuildOn"
      render={({ latestBuildOn }) => <DateText date={latestBuildOn} />}
    />,
    <Column key="successor" source="successor" disableSort render={({ successor }) => successor?.name ?? null} />,
    <Column key="changedAt" source="changedAt" render={({ changedAt }) => <InstantText instant={changedAt} />} />,
  ];
}

function SupportEnd({ supportEndsOn, endedOnUnknownDate }: VersionRecord) {
  return (
    <Box sx={{ display: "flex", columnGap: 1 }}>
      <DateText date={supportEndsOn} over={endedOnUnknownDate} />
      <RelativeDays date={supportEndsOn} />
    </Box>
  );
}
