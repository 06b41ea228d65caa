import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../components/DateText.tsx";
import type { Team } from "./use-teams.ts";

interface TeamTableProps {
  readonly teams: readonly Team[];
  readonly busy: boolean;
  readonly onEdit: (team: Team) => void;
  /** Retires a team, or restores a retired one. */
  readonly onRetire: (team: Team) => void;
}

export function TeamTable({ teams, busy, onEdit, onRetire }: TeamTableProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" aria-label={translate("queue.teams.title")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("queue.teams.name")}</TableCell>
            <TableCell>{translate("queue.teams.members")}</TableCell>
            <TableCell>{translate("queue.teams.state")}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {teams.map((team) => (
            <TableRow key={team.id}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                {team.name}
              </TableCell>
              <TableCell>{team.members.map(({ name }) => name).join(", ") || "—"}</TableCell>
              <TableCell>
                {team.retiredAt === null ? (
                  translate("queue.teams.active")
                ) : (
                  <>
                    {translate("queue.teams.retired")} <InstantText instant={team.retiredAt} />
                  </>
                )}
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: "nowrap" }}>
                <Button
                  onClick={() => onEdit(team)}
                  aria-label={translate("queue.teams.edit_name", { name: team.name })}
                >
                  {translate("ra.action.edit")}
                </Button>
                <Button disabled={busy} onClick={() => onRetire(team)}>
                  {translate(team.retiredAt === null ? "queue.teams.retire" : "queue.teams.restore")}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
