import MoreHoriz from "@mui/icons-material/MoreHoriz";
import { Button, ListItemText, Menu, MenuItem } from "@mui/material";
import { useRef, useState } from "react";
import { useTranslate } from "react-admin";
import type { OfferedMove } from "../change/use-moving.ts";
import { useRequestCommands } from "../keys/request-command.ts";

interface MoveMenuProps {
  readonly moves: readonly OfferedMove[];
  readonly onChoose: (move: OfferedMove["move"]) => void;
}

/** All moves, first those that are allowed; the others say why not. */
export function MoveMenu({ moves, onChoose }: MoveMenuProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  useRequestCommands((command) => command === "moves" && setOpen(true));

  function choose({ move, allowed }: OfferedMove) {
    if (!allowed) return;
    setOpen(false);
    onChoose(move);
  }

  return (
    <>
      <Button
        ref={anchor}
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={open}
        startIcon={<MoreHoriz />}
        onClick={() => setOpen(true)}
      >
        {translate("request.move.all")}
      </Button>
      <Menu anchorEl={anchor.current} open={open} onClose={() => setOpen(false)}>
        {moves
          .toSorted((one, other) => Number(other.allowed) - Number(one.allowed))
          .map((move) => (
            <MenuItem
              key={move.move}
              // It stays within reach, so that why not can be read and heard.
              aria-disabled={!move.allowed}
              onClick={() => choose(move)}
              sx={{ maxWidth: 460, whiteSpace: "normal", ...(!move.allowed && { cursor: "default" }) }}
            >
              <ListItemText
                primary={move.name}
                secondary={move.why}
                slotProps={{ primary: { color: move.allowed ? "text.primary" : "text.secondary" } }}
              />
            </MenuItem>
          ))}
      </Menu>
    </>
  );
}
