import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { MILESTONE_KINDS, type MilestoneKind } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { PhaseChip } from "../components/PhaseChip.tsx";
import { RecordLink } from "../components/RecordLink.tsx";
import { paths } from "../paths.ts";
import type { VersionRecord } from "../resources/versions/version-records.ts";
import { milestoneMarks } from "./milestone-marks.ts";
import { useMilestoneWords } from "./use-milestone-words.ts";

/** What the timeline shows, in words. */
export function TimelineTable({ versions }: { readonly versions: readonly VersionRecord[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" aria-label={translate("timeline.title")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("resources.versions.fields.name")}</TableCell>
            <TableCell>{translate("resources.versions.fields.phase")}</TableCell>
            {MILESTONE_KINDS.map((kind) => (
              <TableCell key={kind}>{translate(`milestone.name.${kind}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {versions.map((version) => (
            <TableRow key={version.id}>
              <TableCell component="th" scope="row">
                <RecordLink to={paths.version(version.id)}>{version.label ?? version.name}</RecordLink>
              </TableCell>
              <TableCell>
                <PhaseChip phase={version.phase} />
              </TableCell>
              {MILESTONE_KINDS.map((kind) => (
                <TableCell key={kind}>
                  <MilestoneCell version={version} kind={kind} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function MilestoneCell({ version, kind }: { readonly version: VersionRecord; readonly kind: MilestoneKind }) {
  const wordsOf = useMilestoneWords();
  const mark = milestoneMarks(version).find((each) => each.kind === kind);
  if (mark === undefined) return "—";
  const { day, away } = wordsOf(mark);
  return (
    <Box sx={{ whiteSpace: "nowrap" }}>
      <div>{day}</div>
      <Box sx={{ color: "text.secondary", fontSize: "0.75rem" }}>{away}</Box>
    </Box>
  );
}
