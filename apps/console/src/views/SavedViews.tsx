import BookmarkBorderOutlined from "@mui/icons-material/BookmarkBorderOutlined";
import { Button, Divider, ListItemText, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useCanAccess, useListContext, useTranslate } from "react-admin";
import { type ListColumns, useShownColumns } from "../components/use-shown-columns.ts";
import { SaveViewDialog } from "./SaveViewDialog.tsx";
import { useViews, type View } from "./use-views.ts";
import { isShown, type ListState } from "./view-state.ts";

/** The reader's views of a list, kept on the server: filter, sort and columns under a name. */
export function SavedViews(columns: ListColumns) {
  const translate = useTranslate();
  const { canAccess = false } = useCanAccess({ resource: "views", action: "edit" });
  const { views, error, problem, save, remove } = useViews(columns.resource, { enabled: canAccess });
  const { state, apply } = useListState(columns);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState(false);
  const ownerOf = ({ mine, shared, ownerName }: View) =>
    mine ? translate(shared ? "saved_views.shared" : "saved_views.private") : ownerName;
  if (!canAccess) return null;
  const current = views.find((view) => isShown(view, state));
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<BookmarkBorderOutlined fontSize="small" />}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {current?.name ?? translate("saved_views.label")}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {(error !== null || problem !== null) && (
          <MenuItem disabled sx={{ whiteSpace: "normal", maxWidth: 360, "&.Mui-disabled": { opacity: 1 } }}>
            <ListItemText
              slotProps={{ primary: { color: "error" } }}
              primary={problem ?? translate("saved_views.failed")}
            />
          </MenuItem>
        )}
        {views.map((view) => (
          <MenuItem
            key={view.id}
            selected={view === current}
            onClick={() => {
              apply(view);
              setAnchor(null);
            }}
          >
            <ListItemText primary={view.name} secondary={ownerOf(view)} />
          </MenuItem>
        ))}
        {views.length === 0 && error === null && (
          <MenuItem disabled sx={{ whiteSpace: "normal", maxWidth: 360, "&.Mui-disabled": { opacity: 1 } }}>
            <ListItemText secondary={translate("saved_views.none")} />
          </MenuItem>
        )}
        <Divider />
        <MenuItem
          onClick={() => {
            setAnchor(null);
            setNaming(true);
          }}
        >
          {translate("saved_views.save_this")}
        </MenuItem>
        {current?.mine && (
          <MenuItem onClick={() => void remove(current)}>
            {translate("saved_views.delete", { name: current.name })}
          </MenuItem>
        )}
      </Menu>
      {naming && (
        <SaveViewDialog
          own={views.filter(({ mine }) => mine)}
          problem={problem}
          onSave={async (naming) => {
            if (await save({ ...naming, query: { ...state, columns: [...state.columns] } })) setNaming(false);
          }}
          onCancel={() => setNaming(false)}
        />
      )}
    </>
  );
}

function useListState(columns: ListColumns) {
  const { filterValues, sort, setFilters, setSort } = useListContext();
  const { shown, show } = useShownColumns(columns);
  const state: ListState = { filter: filterValues ?? {}, sort, columns: shown };

  function apply({ query }: View): void {
    setFilters(query.filter);
    if (query.sort !== null) setSort({ ...query.sort });
    show(query.columns);
  }

  return { state, apply };
}
