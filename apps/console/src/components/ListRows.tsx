import { Checkbox, TableCell, TableRow } from "@mui/material";
import type { MouseEvent, ReactNode } from "react";
import {
  DataTableBody,
  useDataTableCallbacksContext,
  useDataTableConfigContext,
  useDataTableSelectedIdsContext,
  useGetRecordRepresentation,
  useRecordContext,
  useResourceContext,
  useTranslate,
} from "react-admin";

/** The rows of a list. react-admin's own have a box to choose them that screen readers find no name for. */
export function ListRows({ children }: { readonly children?: ReactNode }) {
  return <DataTableBody row={ListRow}>{children}</DataTableBody>;
}

function ListRow({ children }: { readonly children?: ReactNode }) {
  const { hasBulkActions } = useDataTableConfigContext();
  const selectedIds = useDataTableSelectedIdsContext();
  const record = useRecordContext();
  const selected = record !== undefined && (selectedIds?.includes(record.id) ?? false);
  return (
    <TableRow hover selected={selected}>
      {hasBulkActions && (
        <TableCell padding="checkbox">
          <ChooseRow selected={selected} />
        </TableCell>
      )}
      {children}
    </TableRow>
  );
}

function ChooseRow({ selected }: { readonly selected: boolean }) {
  const translate = useTranslate();
  const record = useRecordContext();
  const name = useGetRecordRepresentation(useResourceContext())(record);
  const { handleToggleItem } = useDataTableCallbacksContext();
  if (record === undefined) return null;
  return (
    <Checkbox
      size="small"
      checked={selected}
      // Shift chooses all rows up to here: the handler looks at the keys of the event.
      onClick={(event) => handleToggleItem?.(record.id, event as unknown as MouseEvent<HTMLInputElement>)}
      slotProps={{ input: { "aria-label": translate("list.choose", { name: String(name) }) } }}
    />
  );
}
