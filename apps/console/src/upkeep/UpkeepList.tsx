import AddOutlined from "@mui/icons-material/AddOutlined";
import { Box, Button, Card, Chip } from "@mui/material";
import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { type RecordColumn, RecordTable } from "../services/RecordTable.tsx";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { useViewer } from "../sign-in/use-viewer.ts";

const PERMISSION = "requests.configure";

interface UpkeepRow {
  readonly id: string;
  readonly revision: number;
  readonly retired: boolean;
}

interface UpkeepListProps<Row extends UpkeepRow> {
  readonly title: string;
  readonly about: string;
  readonly newLabel: string;
  readonly noneLabel: string;
  readonly rows: readonly Row[] | undefined;
  readonly query: Pick<UseQueryResult, "error" | "refetch">;
  readonly columns: readonly RecordColumn<Row>[];
  readonly nameOf: (row: Row) => string;
  /** The form, over the page; null for a new one. */
  readonly form: (row: Row | null, onClose: () => void) => ReactNode;
}

/** Records that an administrator keeps for the desk: a short list, each with its form. */
export function UpkeepList<Row extends UpkeepRow>(props: UpkeepListProps<Row>) {
  const { title, about, newLabel, rows, form } = props;
  const viewer = useViewer();
  const [opened, setOpened] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const row = rows?.find(({ id }) => id === opened);
  const create = (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setCreating(true)}>
      {newLabel}
    </Button>
  );
  return (
    <>
      <PageTitle title={title} description={about} actions={viewer?.has(PERMISSION) && create} />
      <RequirePermission permission={PERMISSION}>
        <Rows {...props} create={create} onEdit={({ id }) => setOpened(id)} />
        {row !== undefined && <Box key={`${row.id}-${row.revision}`}>{form(row, () => setOpened(null))}</Box>}
        {creating && form(null, () => setCreating(false))}
      </RequirePermission>
    </>
  );
}

interface RowsProps<Row extends UpkeepRow> extends UpkeepListProps<Row> {
  readonly create: ReactNode;
  readonly onEdit: (row: Row) => void;
}

function Rows<Row extends UpkeepRow>({
  title,
  noneLabel,
  rows,
  query,
  columns,
  nameOf,
  create,
  onEdit,
}: RowsProps<Row>) {
  const { error, refetch } = query;
  if (rows === undefined || rows.length === 0) {
    return (
      <Card>
        {rows !== undefined && <EmptyState title={noneLabel} action={create} />}
        {rows === undefined && error === null && <LoadingState rows={6} />}
        {rows === undefined && error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      </Card>
    );
  }
  return <RecordTable {...{ title, columns, nameOf, onEdit }} rows={rows} keyOf={({ id }) => id} />;
}

/** The name of a row, with a mark where it is retired. */
export function UpkeepName({ name, retired }: { readonly name: string; readonly retired: boolean }) {
  const translate = useTranslate();
  return (
    <Box sx={{ fontWeight: 650 }}>
      {name} {retired && <Chip size="small" variant="outlined" label={translate("market.retired")} />}
    </Box>
  );
}
