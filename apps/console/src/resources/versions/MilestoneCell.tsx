import { Box } from "@mui/material";
import { MILESTONE_FIELDS, type MilestoneKind } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { DateText } from "../../components/DateText.tsx";
import { RelativeDays } from "../../components/RelativeDays.tsx";
import { visuallyHidden } from "../../components/visually-hidden.ts";
import { EditableDate } from "../../editing/EditableDate.tsx";
import type { VersionRecord } from "./version-records.ts";

interface MilestoneCellProps {
  readonly version: VersionRecord;
  readonly kind: MilestoneKind;
  readonly editable: boolean;
}

/** A date of a version in a table; one can edit it there who may. */
export function MilestoneCell({ version, kind, editable }: MilestoneCellProps) {
  const shown = <MilestoneDate version={version} kind={kind} />;
  if (!editable) return <Box sx={{ display: "flex", columnGap: 1 }}>{shown}</Box>;
  return (
    <EditableDate version={version} kind={kind}>
      {shown}
    </EditableDate>
  );
}

function MilestoneDate({ version, kind }: Omit<MilestoneCellProps, "editable">) {
  const date = version[MILESTONE_FIELDS[kind]];
  const over =
    version.undatedMilestones.includes(kind) || (kind === "SUPPORT_END" && version.endedOnUnknownDate && date === null);
  const said = over || date !== null || kind === "SUPPORT_END";
  // Most versions have no date of most kinds: a dash is enough to say so.
  if (!said && !version.unannouncedMilestones.includes(kind)) return <NothingAnnounced />;
  return (
    <>
      <DateText date={date} over={over} />
      {kind === "SUPPORT_END" && <RelativeDays date={date} />}
    </>
  );
}

function NothingAnnounced() {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ position: "relative", color: "text.secondary" }}>
      <span aria-hidden>—</span>
      <Box component="span" sx={visuallyHidden}>
        {translate("date.not_announced")}
      </Box>
    </Box>
  );
}
