import UndoOutlined from "@mui/icons-material/UndoOutlined";
import { Box, Button, Card, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { Fact, FactList } from "../../components/FactList.tsx";
import { UndoDialog } from "../../editing/UndoDialog.tsx";
import { useMayEdit } from "../../editing/use-may.ts";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { paths } from "../../paths.ts";
import { useProductCounts } from "../report/use-report.ts";
import type { LifecycleImport } from "../use-import.ts";
import { useImportOrder } from "../use-import-order.ts";

const COUNTED = ["products", "created", "updated", "unchanged", "refused"] as const;

export function ResultSummary({ found }: { readonly found: LifecycleImport }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const written = found.changeIds.length > 0;
  return (
    <Card component="section" sx={{ padding: 2, display: "grid", gap: 2 }}>
      <Typography variant="h2">
        {translate(written ? "imports.result.done" : "imports.result.nothing_written")}
      </Typography>
      <FactList>
        {COUNTED.map((kind) => (
          <Fact key={kind} name={translate(`imports.result.count.${kind}`)}>
            {found.counts[kind].toLocaleString(locale)}
          </Fact>
        ))}
      </FactList>
      {written && <UndoImport found={found} />}
      <NextSteps found={found} />
    </Card>
  );
}

/** Each time that it was applied is one change, which can be taken back as a whole. */
function UndoImport({ found }: { readonly found: LifecycleImport }) {
  const translate = useTranslate();
  const editable = useMayEdit("versions");
  const [changeId, setChangeId] = useState<string | null>(null);
  const { changeIds, fileName: file } = found;
  return (
    <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1 }}>
      <Typography variant="body2" sx={{ color: "text.secondary", flex: "1 1 320px" }}>
        {translate("imports.result.undo_hint", { smart_count: changeIds.length })}
      </Typography>
      {editable &&
        changeIds.map((each, index) => (
          <Button
            key={each}
            variant="outlined"
            startIcon={<UndoOutlined fontSize="small" />}
            onClick={() => setChangeId(each)}
          >
            {changeIds.length === 1
              ? translate("imports.result.undo")
              : translate("imports.result.undo_part", { number: index + 1 })}
          </Button>
        ))}
      {changeId !== null && (
        <UndoDialog
          change={{ changeId, summary: translate("imports.result.change", { file }) }}
          onDone={() => setChangeId(null)}
        />
      )}
    </Box>
  );
}

/** What was left out is taken after another look: what is in the catalogue by then changes nothing. */
function NextSteps({ found }: { readonly found: LifecycleImport }) {
  const translate = useTranslate();
  const counts = useProductCounts(found);
  const { plan, busy, problem } = useImportOrder(found.id);
  const all = counts === null ? 0 : counts.CREATED + counts.UPDATED + counts.UNCHANGED + counts.REFUSED;
  const leftOut = all - found.counts.products;
  const { segment, licensing, reclassify, columns } = found;
  const taken = found.format === "CSV" ? columns.map(({ header, column }) => ({ header, column })) : null;
  return (
    <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1 }}>
      {leftOut > 0 && (
        <Typography variant="body2">{translate("imports.result.left_out", { smart_count: leftOut })}</Typography>
      )}
      {found.mine && (
        <Button
          variant="outlined"
          loading={busy}
          onClick={() => void plan({ segment, licensing, reclassify, columns: taken })}
        >
          {translate(leftOut > 0 ? "imports.result.take_rest" : "imports.result.check_again")}
        </Button>
      )}
      <Button component={Link} to={paths.newImport()} variant="outlined">
        {translate("imports.another")}
      </Button>
      {problem !== null && <Typography sx={{ color: "error.main" }}>{problem}</Typography>}
    </Box>
  );
}
