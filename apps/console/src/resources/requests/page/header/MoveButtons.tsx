import MoreHoriz from "@mui/icons-material/MoreHoriz";
import { Button, ListItemText, Menu, MenuItem } from "@mui/material";
import { type ComponentType, lazy, Suspense, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { MoveDialog, type OfferedMove } from "../change/MoveDialog.tsx";
import { useRequestCommands } from "../keys/request-command.ts";
import type { ShownRequest } from "../request-section.ts";

/** Usually the next step from where a request stands; it stands out. */
const USUAL: readonly OfferedMove["move"][] = ["TAKE_ON", "RESOLVE", "STOP_WAITING", "TAKE_UP", "REOPEN"];

type Dialog = ComponentType<{ readonly request: ShownRequest; readonly onClose: () => void }>;

/** Of moves that take two requests, what asks for the other one. */
const OF_TWO: Readonly<Partial<Record<OfferedMove["move"], Dialog>>> = {
  MERGE: lazy(() => import("../../groups/MergeDialog.tsx")),
  UNDO_MERGE: lazy(() => import("../../groups/UndoMergeDialog.tsx")),
};

/** What the reader may do next as buttons; in the menu also what they may not, and why. */
export function MoveButtons({ request }: { readonly request: ShownRequest }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<OfferedMove["move"] | null>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  useRequestCommands((command) => command === "moves" && setOpen(true));
  const allowed = request.moves.filter((move) => move.allowed);
  // Merging is seldom what comes next: it is in the menu.
  const buttons = allowed.filter(({ move }) => move !== "MERGE");
  const usual = USUAL.find((name) => allowed.some(({ move }) => move === name));
  const making = request.moves.find(({ move }) => move === chosen);
  const DialogOfTwo = making === undefined ? undefined : OF_TWO[making.move];

  function choose(move: OfferedMove["move"]) {
    setOpen(false);
    setChosen(move);
  }

  return (
    <>
      {buttons.map(({ move, name }) => (
        <Button key={move} variant={move === usual ? "contained" : "outlined"} onClick={() => choose(move)}>
          {name}
        </Button>
      ))}
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
        {[...allowed, ...request.moves.filter((move) => !move.allowed)].map((move) => (
          <MenuItem
            key={move.move}
            // It stays within reach, so that why not can be read and heard.
            aria-disabled={!move.allowed}
            onClick={() => move.allowed && choose(move.move)}
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
      {making !== undefined && DialogOfTwo === undefined && (
        <MoveDialog request={request} move={making} onClose={() => setChosen(null)} />
      )}
      {DialogOfTwo !== undefined && (
        <Suspense fallback={null}>
          <DialogOfTwo request={request} onClose={() => setChosen(null)} />
        </Suspense>
      )}
    </>
  );
}
