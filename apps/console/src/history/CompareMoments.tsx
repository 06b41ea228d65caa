import { Box, Card, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { phaseOn, type Segment } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { PhaseChip } from "../components/PhaseChip.tsx";
import { useToday } from "../components/use-today.ts";
import { DateField } from "../editing/DateField.tsx";
import { FactValue } from "./FactValue.tsx";
import { MomentPicker } from "./MomentPicker.tsx";
import { differingFields, type Facts, milestonesOf } from "./revision-facts.ts";
import { useFactLabel } from "./use-fact-label.ts";
import type { VersionRevisionLine } from "./use-version-history.ts";

interface CompareMomentsProps {
  readonly segment: Segment;
  /** The newest first. */
  readonly history: readonly VersionRevisionLine[];
  readonly facts: ReadonlyMap<number, Facts>;
}

/** What was known at two moments, side by side, and the phase that either told for a chosen day. */
export function CompareMoments({ segment, history, facts }: CompareMomentsProps) {
  const translate = useTranslate();
  const today = useToday();
  const latest = history[0]?.revision ?? 1;
  const [earlier, setEarlier] = useState<number | null>(history[1]?.revision ?? latest);
  const [later, setLater] = useState<number | null>(latest);
  const [chosen, setChosen] = useState<string | null>(null);
  const day = chosen ?? today;
  const sides = [earlier, later].map((revision) => (revision === null ? null : (facts.get(revision) ?? null)));
  return (
    <Card sx={{ padding: 1.5, marginBottom: 1.5 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, marginBottom: 1.5 }}>
        <MomentPicker label={translate("history.one_moment")} {...{ history }} value={earlier} onChange={setEarlier} />
        <MomentPicker label={translate("history.other_moment")} {...{ history }} value={later} onChange={setLater} />
        <DateField label={translate("history.phase_on")} value={day} onChange={setChosen} />
      </Box>
      <Comparison sides={sides} segment={segment} day={day} />
    </Card>
  );
}

interface ComparisonProps {
  /** Null: nothing was known yet. */
  readonly sides: readonly (Facts | null)[];
  readonly segment: Segment;
  readonly day: string | null;
}

function Comparison({ sides, segment, day }: ComparisonProps) {
  const translate = useTranslate();
  const labelOf = useFactLabel("versions");
  const [one, other] = [sides[0] ?? {}, sides[1] ?? {}];
  const fields = differingFields(one, other);
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" aria-label={translate("history.comparison")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("history.fact")}</TableCell>
            <TableCell>{translate("history.one_moment")}</TableCell>
            <TableCell>{translate("history.other_moment")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {day !== null && <PhaseRow {...{ sides, segment, day }} />}
          {fields.map((field) => (
            <TableRow key={field}>
              <TableCell component="th" scope="row">
                {labelOf(field)}
              </TableCell>
              <TableCell>
                <FactValue field={field} value={one[field]} />
              </TableCell>
              <TableCell>
                <FactValue field={field} value={other[field]} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {fields.length === 0 && (
        <Typography variant="body2" sx={{ padding: 1.5, color: "text.secondary" }}>
          {translate("history.no_difference")}
        </Typography>
      )}
    </Box>
  );
}

/** The phase that either side told of the day. */
function PhaseRow({ sides, segment, day }: ComparisonProps & { readonly day: string }) {
  const translate = useTranslate();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {translate("history.phase_on_day")}
      </TableCell>
      {sides.map((facts, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the two sides stay where they are
        <TableCell key={place}>
          {facts === null ? (
            translate("history.nothing_known")
          ) : (
            <PhaseChip phase={phaseOn(segment, milestonesOf(facts), day)} />
          )}
        </TableCell>
      ))}
    </TableRow>
  );
}
