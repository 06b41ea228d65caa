import FilterAltOffOutlined from "@mui/icons-material/FilterAltOffOutlined";
import { Box, Button, Chip, MenuItem, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { SearchField } from "../components/SearchField.tsx";
import { DateField } from "../editing/DateField.tsx";
import { ActionFilter } from "./ActionFilter.tsx";
import { type AuditQuery, readAuditQuery } from "./audit-query.ts";

interface AuditFiltersProps {
  readonly query: AuditQuery;
  readonly onChange: (some: Partial<AuditQuery>) => void;
}

const NOTHING = readAuditQuery(new URLSearchParams());

export function AuditFilters({ query, onChange }: AuditFiltersProps) {
  const translate = useTranslate();
  const narrowed = JSON.stringify(query) !== JSON.stringify(NOTHING);
  return (
    <Box role="search" sx={{ display: "flex", flexWrap: "wrap", gap: 1, marginBottom: 1.5, alignItems: "center" }}>
      <SearchField
        label={translate("audit_log.search")}
        text={query.search}
        onChange={(search) => onChange({ search })}
      />
      <ActionFilter chosen={query.actions} onChange={(actions) => onChange({ actions })} />
      <TextField
        select
        label={translate("audit_log.field.outcome")}
        value={query.outcome ?? ""}
        onChange={({ target }) => onChange({ outcome: (target.value || null) as AuditQuery["outcome"] })}
        sx={{ minWidth: 130 }}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{translate("list.any")}</MenuItem>
        <MenuItem value="DONE">{translate("audit_log.outcome.DONE")}</MenuItem>
        <MenuItem value="DENIED">{translate("audit_log.outcome.DENIED")}</MenuItem>
      </TextField>
      <DateField label={translate("audit_log.from")} value={query.from} onChange={(from) => onChange({ from })} />
      <DateField
        label={translate("audit_log.through")}
        value={query.through}
        onChange={(through) => onChange({ through })}
      />
      {(["actor", "target", "change"] as const).map((name) => {
        const value = query[name];
        if (value === null) return null;
        const label = `${translate(`audit_log.only.${name}`)} ${value}`;
        return <Chip key={name} label={label} onDelete={() => onChange({ [name]: null })} sx={{ maxWidth: 340 }} />;
      })}
      {narrowed && (
        <Button startIcon={<FilterAltOffOutlined />} onClick={() => onChange(NOTHING)}>
          {translate("ra.navigation.clear_filters")}
        </Button>
      )}
    </Box>
  );
}
