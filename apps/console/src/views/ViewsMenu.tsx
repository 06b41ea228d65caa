import { Divider, ListItemText, Menu, MenuItem } from "@mui/material";
import { useTranslate } from "react-admin";
import type { View } from "./use-views.ts";

interface ViewsMenuProps {
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
  readonly views: readonly View[];
  /** The one that the list looks like at the moment. */
  readonly current: View | undefined;
  readonly problem: string | null;
  readonly onChoose: (view: View) => void;
  readonly onSave: () => void;
  readonly onRemove: (view: View) => void;
}

/** The views to choose from, and what can be done with what is shown. */
export function ViewsMenu(props: ViewsMenuProps) {
  const { anchor, onClose, views, current, problem, onChoose, onSave, onRemove } = props;
  const translate = useTranslate();
  const ownerOf = ({ mine, shared, ownerName }: View) =>
    mine ? translate(shared ? "saved_views.shared" : "saved_views.private") : ownerName;

  function closing(act: () => void) {
    return () => {
      onClose();
      act();
    };
  }

  return (
    <Menu anchorEl={anchor} open={anchor !== null} onClose={onClose}>
      {problem !== null && (
        <MenuItem disabled sx={NOTE}>
          <ListItemText slotProps={{ primary: { color: "error" } }} primary={problem} />
        </MenuItem>
      )}
      {views.map((view) => (
        <MenuItem key={view.id} selected={view === current} onClick={closing(() => onChoose(view))}>
          <ListItemText primary={view.name} secondary={ownerOf(view)} />
        </MenuItem>
      ))}
      {views.length === 0 && problem === null && (
        <MenuItem disabled sx={NOTE}>
          <ListItemText secondary={translate("saved_views.none")} />
        </MenuItem>
      )}
      <Divider />
      <MenuItem onClick={closing(onSave)}>{translate("saved_views.save_this")}</MenuItem>
      {current?.mine && (
        <MenuItem onClick={() => onRemove(current)}>{translate("saved_views.delete", { name: current.name })}</MenuItem>
      )}
    </Menu>
  );
}

/** A sentence among the items: read, not pressed. */
const NOTE = { whiteSpace: "normal", maxWidth: 360, "&.Mui-disabled": { opacity: 1 } } as const;
