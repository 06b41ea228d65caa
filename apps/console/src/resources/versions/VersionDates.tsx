import { Box, Table, TableBody, TableCell, TableRow } from "@mui/material";
import { MILESTONE_FIELDS, MILESTONE_KINDS, type MilestoneKind } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { DateText } from "../../components/DateText.tsx";
import { RelativeDays } from "../../components/RelativeDays.tsx";
import { EditableDate } from "../../editing/EditableDate.tsx";
import { useMayEdit } from "../../editing/use-may.ts";
import type { VersionRecord } from "./version-records.ts";

/** All dates of a version; each is edited where it stands by those who may. */
export function VersionDates({ version }: { readonly version: VersionRecord }) {
  const translate = useTranslate();
  const editable = useMayEdit("versions");
  return (
    <Table size="small">
      <TableBody>
        {MILESTONE_KINDS.map((kind) => {
          const shown = <LongDate version={version} kind={kind} />;
          return (
            <TableRow key={kind}>
              <TableCell component="th" scope="row" sx={{ color: "text.secondary", width: "40%" }}>
                {translate(`resources.versions.fields.${MILESTONE_FIELDS[kind]}`)}
              </TableCell>
              <TableCell>
                {editable && !version.retired ? (
                  <EditableDate version={version} kind={kind}>
                    {shown}
                  </EditableDate>
                ) : (
                  shown
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

function LongDate({ version, kind }: { readonly version: VersionRecord; readonly kind: MilestoneKind }) {
  const translate = useTranslate();
  const date = version[MILESTONE_FIELDS[kind]];
  const over = version.undatedMilestones.includes(kind) || (kind === "SUPPORT_END" && version.endedOnUnknownDate);
  if (date === null && version.unannouncedMilestones.includes(kind)) {
    return <Box component="span">{translate("editing.gap.TO_COME")}</Box>;
  }
  return (
    <Box component="span" sx={{ display: "flex", flexWrap: "wrap", columnGap: 1 }}>
      <DateText date={date} style="long" over={over} />
      <RelativeDays date={date} />
    </Box>
  );
}
