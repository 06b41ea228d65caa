import { Alert, Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { ReportPanel } from "../report/ReportPanel.tsx";
import { useProductCounts } from "../report/use-report.ts";
import type { LifecycleImport } from "../use-import.ts";
import { ApplyBar } from "./ApplyBar.tsx";
import { isChosen, toggled } from "./chosen-products.ts";
import { useChosenProducts } from "./use-chosen-products.ts";

/** What the import would do; nothing has been written. Whoever uploaded it chooses what is taken. */
export function CheckStep({ found }: { readonly found: LifecycleImport }) {
  const translate = useTranslate();
  const [chosen, choose] = useChosenProducts(found);
  const counts = useProductCounts(found);
  const takeable = counts === null ? null : counts.CREATED + counts.UPDATED;
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        <Alert severity="info" sx={{ flex: "1 1 320px" }}>
          {translate("imports.check.nothing_yet")}
        </Alert>
        {found.mine && (
          <Button component={Link} to="?step=settings" variant="outlined">
            {translate("imports.check.back")}
          </Button>
        )}
      </Box>
      {found.counts.refused > 0 && <Alert severity="warning">{translate("imports.check.refused")}</Alert>}
      <ReportPanel
        found={found}
        title={translate("imports.check.title")}
        {...(found.mine && {
          choice: {
            has: (slug: string) => isChosen(chosen, slug),
            toggle: (slug: string) => choose(toggled(chosen, slug)),
          },
        })}
      />
      {found.mine && takeable !== null && (
        <ApplyBar found={found} chosen={chosen} onChoose={choose} takeable={takeable} />
      )}
    </>
  );
}
