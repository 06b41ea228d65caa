import BookmarkBorderOutlined from "@mui/icons-material/BookmarkBorderOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useCanAccess, useListContext, useTranslate } from "react-admin";
import { type ListColumns, useShownColumns } from "../components/use-shown-columns.ts";
import { SaveViewDialog } from "./SaveViewDialog.tsx";
import { useViews, type View } from "./use-views.ts";
import { ViewsMenu } from "./ViewsMenu.tsx";
import { isShown, type ListState } from "./view-state.ts";

/** The reader's views of a list, kept on the server: filter, sort and columns under a name. */
export function SavedViews(columns: ListColumns) {
  const translate = useTranslate();
  const { canAccess = false } = useCanAccess({ resource: "views", action: "edit" });
  const { views, error, problem, save, remove } = useViews(columns.views ?? columns.resource, { enabled: canAccess });
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
      <ViewsMenu
        anchor={anchor}
        onClose={() => setAnchor(null)}
        problem={problem ?? (error === null ? null : translate("saved_views.failed"))}
        onChoose={apply}
        onSave={() => setNaming(true)}
        onRemove={(view) => void remove(view)}
        {...{ views, current }}
      />
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
