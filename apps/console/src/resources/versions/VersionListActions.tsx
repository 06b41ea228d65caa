import EventRepeatOutlined from "@mui/icons-material/EventRepeatOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useListContext, useTranslate } from "react-admin";
import { ChosenRows } from "../../components/ChosenRows.tsx";
import { useShownColumns } from "../../components/use-shown-columns.ts";
import { MoveDialog } from "../../editing/bulk/MoveDialog.tsx";
import { useMayEdit } from "../../editing/use-may.ts";
import { ExportMenu } from "../../exports/ExportMenu.tsx";
import type { ExportedList } from "../../exports/export-address.ts";
import type { VersionFilter } from "../../gql/versions.ts";
import { apiFilter } from "../../records/api-filter.ts";
import { SavedViews } from "../../views/SavedViews.tsx";
import { VERSION_COLUMNS } from "./version-list-columns.ts";
import { VERSION_ORDER } from "./version-records.ts";

/** What can be done with everything that the list shows, beyond its present page. */
export function VersionListActions() {
  const translate = useTranslate();
  const exported = useExportedVersions();
  return (
    <>
      <SavedViews {...VERSION_COLUMNS} />
      <ExportMenu label={translate("exports.list")} exported={exported} />
      <MoveMatching />
    </>
  );
}

/** A version without its product says little: a file names both. */
const EXPORTED: Readonly<Record<string, readonly string[]>> = { name: ["product", "name"] };

function useExportedVersions(): () => ExportedList {
  const { filterValues, sort } = useListContext();
  const { shown } = useShownColumns(VERSION_COLUMNS);
  return () => ({
    list: "versions",
    filter: apiFilter(filterValues ?? {}),
    orderBy: { field: VERSION_ORDER[sort.field] ?? "PRODUCT", direction: sort.order },
    columns: shown.flatMap((column) => EXPORTED[column] ?? [column]),
  });
}

function MoveMatching() {
  const translate = useTranslate();
  const editable = useMayEdit("versions");
  const { filterValues, total = 0 } = useListContext();
  // Fixed while the dialog is open: a filter that speaks of "now" must mean the same in preview and change.
  const [filter, setFilter] = useState<VersionFilter | null>(null);
  if (!editable || total === 0) return null;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<EventRepeatOutlined fontSize="small" />}
        onClick={() => setFilter(apiFilter(filterValues ?? {}) as VersionFilter)}
      >
        {translate("bulk.move_matching", { smart_count: total })}
      </Button>
      {filter !== null && (
        <MoveDialog
          scope={{ kind: "matching", filter, total }}
          onDone={() => setFilter(null)}
          onCancel={() => setFilter(null)}
        />
      )}
    </>
  );
}

/** What can be done with the chosen rows. */
export function ChosenVersionActions() {
  const translate = useTranslate();
  const exported = useExportedVersions();
  const { selectedIds, onUnselectItems } = useListContext();
  const [open, setOpen] = useState(false);
  return (
    <ChosenRows>
      <Button variant="contained" startIcon={<EventRepeatOutlined fontSize="small" />} onClick={() => setOpen(true)}>
        {translate("bulk.move_chosen")}
      </Button>
      <ExportMenu
        label={translate("exports.chosen")}
        exported={() => ({ ...exported(), filter: {}, ids: selectedIds.map(String) })}
      />
      {open && (
        <MoveDialog
          scope={{ kind: "chosen", ids: selectedIds.map(String) }}
          onDone={() => {
            setOpen(false);
            onUnselectItems();
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </ChosenRows>
  );
}
