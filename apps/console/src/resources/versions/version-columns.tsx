import type { MilestoneKind } from "@supportbook/policy";
import { MILESTONE_FIELDS } from "@supportbook/policy";
import { DataTable } from "react-admin";
import { DateText, InstantText } from "../../components/DateText.tsx";
import { PhaseChip } from "../../components/PhaseChip.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { EditRow } from "../../editing/EditRow.tsx";
import { paths } from "../../paths.ts";
import { MilestoneCell } from "./MilestoneCell.tsx";
import type { VersionRecord } from "./version-records.ts";
import { versionTitle } from "./version-title.ts";

const Column = DataTable.Col<VersionRecord>;

interface ColumnChoices {
  readonly withProduct: boolean;
  /** Whether the reader may edit: dates then open where they stand. */
  readonly editable: boolean;
}

/** Not a component: the table looks at its columns one by one. */
export function versionColumns({ withProduct, editable }: ColumnChoices) {
  const dates = (kind: MilestoneKind, { sortable }: { sortable: boolean }) => (
    <Column
      key={MILESTONE_FIELDS[kind]}
      source={MILESTONE_FIELDS[kind]}
      disableSort={!sortable}
      render={(version) => <MilestoneCell {...{ version, kind, editable }} />}
    />
  );
  return [
    nameColumn({ withProduct, editable }),
    <Column key="phase" source="phase" disableSort render={({ phase }) => <PhaseChip phase={phase} />} />,
    dates("RELEASE", { sortable: true }),
    dates("FULL_SUPPORT_END", { sortable: true }),
    dates("SUPPORT_END", { sortable: true }),
    dates("EXTENDED_SUPPORT_END", { sortable: false }),
    dates("DATABASE_UPDATES_END", { sortable: false }),
    <Column
      key="latestBuild"
      source="latestBuild"
      disableSort
      cellClassName="one-line"
      render={({ latestBuild }) => <code>{latestBuild}</code>}
    />,
    <Column
      key="latestBuildOn"
      source="latestBuildOn"
      render={({ latestBuildOn }) => latestBuildOn !== null && <DateText date={latestBuildOn} />}
    />,
    <Column
      key="successor"
      source="successor"
      disableSort
      cellClassName="one-line"
      render={({ successor }) =>
        successor && <RecordLink to={paths.version(successor.id)}>{successor.name}</RecordLink>
      }
    />,
    <Column key="changedAt" source="changedAt" render={({ changedAt }) => <InstantText instant={changedAt} />} />,
  ];
}

function nameColumn({ withProduct, editable }: ColumnChoices) {
  return (
    <Column
      key="name"
      source="name"
      render={(version) => (
        <>
          <RecordLink to={paths.version(version.id)}>
            {withProduct ? versionTitle(version) : (version.label ?? version.name)}
          </RecordLink>
          {editable && <EditRow to={paths.editVersion(version.id)} />}
        </>
      )}
    />
  );
}
