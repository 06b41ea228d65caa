import BookmarkBorderOutlined from "@mui/icons-material/BookmarkBorderOutlined";
import DeleteOutline from "@mui/icons-material/DeleteOutline";
import { Alert, Box, Button, Divider, IconButton, ListItemText, Menu, MenuItem } from "@mui/material";
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
          <Alert severity="error" sx={{ margin: 1 }}>
            {problem ?? translate("saved_views.failed")}
          </Alert>
        )}
        {views.map((view) => (
          <ViewItem
            key={view.id}
            view={view}
            selected={view === current}
            onChoose={() => {
              apply(view);
              setAnchor(null);
            }}
            onRemove={() => void remove(view)}
          />
        ))}
        {views.length === 0 && <Box sx={{ paddingInline: 2, paddingBlock: 1 }}>{translate("saved_views.none")}</Box>}
        <Divider />
        <MenuItem
          onClick={() => {
            setAnchor(null);
            setNaming(true);
          }}
        >
          {translate("saved_views.save_this")}
        </MenuItem>
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

interface ViewItemProps {
  readonly view: View;
  readonly selected: boolean;
  readonly onChoose: () => void;
  readonly onRemove: () => void;
}

function ViewItem({ view, selected, onChoose, onRemove }: ViewItemProps) {
  const translate = useTranslate();
  const detail = view.mine ? translate(view.shared ? "saved_views.shared" : "saved_views.private") : view.ownerName;
  return (
    <Box component="li" role="none" sx={{ display: "flex", alignItems: "center" }}>
      <MenuItem component="div" selected={selected} onClick={onChoose} sx={{ flex: 1 }}>
        <ListItemText primary={view.name} secondary={detail} />
      </MenuItem>
      {view.mine && (
        <IconButton
          role="menuitem"
          size="small"
          aria-label={translate("saved_views.delete", { name: view.name })}
          onClick={onRemove}
          sx={{ marginInline: 0.5 }}
        >
          <DeleteOutline fontSize="small" />
        </IconButton>
      )}
    </Box>
  );
}
