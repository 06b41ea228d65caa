import ExpandMore from "@mui/icons-material/ExpandMore";
import { Button, Menu, MenuItem } from "@mui/material";
import { Suspense, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { Keys } from "../../../../commands/Keys.tsx";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import { useRequestCommands } from "../keys/request-command.ts";
import { requestActions } from "../request-actions.tsx";
import type { RequestSectionProps } from "../request-section.ts";

/** The entries that the reader may use, each with its dialog. */
export function MoreMenu(props: RequestSectionProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  const offered = requestActions.filter(
    ({ permission = "requests.work", isOffered }) =>
      viewer?.has(permission) === true && (isOffered === undefined || isOffered(props.request)),
  );
  useRequestCommands((command) => {
    const id = command.startsWith("action:") ? command.slice("action:".length) : null;
    if (offered.some((action) => action.id === id)) setChosen(id);
  });
  const choose = (id: string) => {
    setOpen(false);
    setChosen(id);
  };
  if (offered.length === 0) return null;
  const Dialog = offered.find(({ id }) => id === chosen)?.Dialog;
  return (
    <>
      <Button
        ref={anchor}
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={open}
        endIcon={<ExpandMore />}
        onClick={() => setOpen(true)}
      >
        {translate("request.more")}
      </Button>
      <Menu anchorEl={anchor.current} open={open} onClose={() => setOpen(false)}>
        {offered.map(({ id, label, keys }) => (
          <MenuItem key={id} onClick={() => choose(id)} sx={{ gap: 3, justifyContent: "space-between" }}>
            {translate(label)}
            {keys !== undefined && <Keys keys={keys} />}
          </MenuItem>
        ))}
      </Menu>
      {Dialog !== undefined && (
        <Suspense fallback={null}>
          <Dialog {...props} onClose={() => setChosen(null)} />
        </Suspense>
      )}
    </>
  );
}
