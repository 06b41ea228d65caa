import { Button } from "@mui/material";
import { type ComponentType, lazy, Suspense, useState } from "react";
import { MoveDialog, type OfferedMove } from "../change/MoveDialog.tsx";
import type { ShownRequest } from "../request-section.ts";
import { MoveMenu } from "./MoveMenu.tsx";

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
  const [chosen, setChosen] = useState<OfferedMove["move"] | null>(null);
  const allowed = request.moves.filter((move) => move.allowed);
  // Merging is seldom what comes next: it is in the menu.
  const buttons = allowed.filter(({ move }) => move !== "MERGE");
  const usual = USUAL.find((name) => allowed.some(({ move }) => move === name));
  const making = request.moves.find(({ move }) => move === chosen);
  const DialogOfTwo = making === undefined ? undefined : OF_TWO[making.move];

  return (
    <>
      {buttons.map(({ move, name }) => (
        <Button key={move} variant={move === usual ? "contained" : "outlined"} onClick={() => setChosen(move)}>
          {name}
        </Button>
      ))}
      <MoveMenu moves={request.moves} onChoose={setChosen} />
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
