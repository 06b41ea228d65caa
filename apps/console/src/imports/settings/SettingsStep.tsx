import { Alert, Box, Button, Card } from "@mui/material";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import type { LifecycleImport } from "../use-import.ts";
import { useImportOrder } from "../use-import-order.ts";
import { Classification } from "./Classification.tsx";
import { ColumnMapping } from "./ColumnMapping.tsx";
import { mappingProblems } from "./column-mapping.ts";
import { useSettings } from "./use-settings.ts";

/** How the file is to be understood. Goes on to the report, which changes nothing yet. */
export function SettingsStep({ found }: { readonly found: LifecycleImport }) {
  const translate = useTranslate();
  const [, setAddress] = useSearchParams();
  const { settings, change, reset } = useSettings(found);
  const { plan, busy, problem } = useImportOrder(found.id);
  const required = found.knownColumns.filter((column) => column.required).map(({ name }) => name);
  const isTable = found.format === "CSV";
  const faults = mappingProblems(settings.mapping, required);
  const complete = !isTable || (faults.missing.length === 0 && faults.twice.length === 0);
  if (!found.mine) return null;

  async function check() {
    const { mapping, segment, licensing, reclassify } = settings;
    const columns = isTable ? Object.entries(mapping).map(([header, column]) => ({ header, column })) : null;
    if (await plan({ segment, licensing, reclassify: reclassify && (segment ?? licensing) !== null, columns }))
      setAddress({}, { replace: true });
  }

  return (
    <Card component="section" sx={{ padding: 2, display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: 2.5 }}>
      {isTable && (
        <ColumnMapping
          columns={found.columns}
          known={found.knownColumns}
          mapping={settings.mapping}
          problems={faults}
          onChange={(mapping) => change({ mapping })}
          onReset={reset}
        />
      )}
      <Classification settings={settings} onChange={change} />
      {problem !== null && (
        <Alert severity="error" role="alert">
          {problem} {translate("imports.nothing_changed")}
        </Alert>
      )}
      <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1 }}>
        <Button variant="contained" loading={busy} disabled={!complete} onClick={() => void check()}>
          {translate("imports.settings.check")}
        </Button>
        <Box component="span" sx={{ color: "text.secondary", fontSize: "0.8125rem" }}>
          {translate("imports.settings.check_hint")}
        </Box>
      </Box>
    </Card>
  );
}
