import { Checkbox, TableCell, TableRow } from "@mui/material";
import { createContext, type MouseEvent, type ReactNode, useContext } from "react";
import {
  DataTableBody,
  type RaRecord,
  useDataTableCallbacksContext,
  useDataTableConfigContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
  useTranslate,
} from "react-admin";

interface RowsProps {
  readonly children?: ReactNode;
}

/** What a row is called, for the box that chooses it; its field `name` unless told otherwise. */
export const RowName = createContext<(row: RaRecord) => string>((row) => String(row.name));

/** The `body` of a list's table. react-admin's own rows have a box to choose them that screen readers find no name for. */
export function ListRows({ children }: RowsProps) {
  return <DataTableBody row={ListRow}>{children}</DataTableBody>;
}

function ListRow({ children }: RowsProps) {
  const nameOf = useContext(RowName);
  const row = useRecordContext();
  const translate = useTranslate();
  const { hasBulkActions } = useDataTableConfigContext();
  const { handleToggleItem } = useDataTableCallbacksContext();
  const selectedIds = useDataTableSelectedIdsContext();
  if (row === undefined) return null;
  const selected = selectedIds?.includes(row.id) ?? false;
  return (
    <TableRow hover selected={selected}>
      {hasBulkActions && (
        <TableCell padding="checkbox">
          <Checkbox
            size="small"
            checked={selected}
            // Shift chooses all rows up to here: the handler looks at the keys of the event.
            onClick={(event) => handleToggleItem?.(row.id, event as unknown as MouseEvent<HTMLInputElement>)}
            slotProps={{ input: { "aria-label": translate("list.choose", { name: nameOf(row) }) } }}
          />
        </TableCell>
      )}
      {children}
    </TableRow>
  );
}
