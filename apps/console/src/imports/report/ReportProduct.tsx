import ChevronRightOutlined from "@mui/icons-material/ChevronRightOutlined";
import { Box, Checkbox, IconButton, Link } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import type { ImportProductsQuery } from "../../gql/import-report.ts";
import { paths } from "../../paths.ts";
import type { LifecycleImport } from "../use-import.ts";
import { ActionChip, OutcomeChip } from "./ActionChip.tsx";
import { ProductRows } from "./ProductRows.tsx";
import type { ProductChoice } from "./product-choice.ts";

type Product = NonNullable<ImportProductsQuery["lifecycleImport"]>["products"]["nodes"][number];

interface ReportProductProps {
  readonly found: LifecycleImport;
  readonly product: Product;
  readonly choice: ProductChoice | null;
  readonly openAtFirst: boolean;
}

/** A product of the file: taken whole or not at all, with the box that says so, and its rows under it. */
export function ReportProduct({ found, product, choice, openAtFirst }: ReportProductProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(openAtFirst);
  const rowsId = useId();
  const name = product.slug ?? product.place;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: "divider" }}>
      <Box
        sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: 1, padding: 0.5, paddingRight: 2 }}
      >
        {choice !== null && <TakeProduct product={product} choice={choice} />}
        <IconButton
          size="small"
          aria-expanded={open}
          aria-controls={open ? rowsId : undefined}
          aria-label={translate("imports.report.rows_of", { product: name })}
          onClick={() => setOpen(!open)}
        >
          <ChevronRightOutlined fontSize="small" sx={{ rotate: open ? "90deg" : undefined }} />
        </IconButton>
        <Box sx={{ flex: "1 1 180px", minWidth: 0, fontWeight: 650, overflowWrap: "anywhere" }}>
          <ProductName product={product} name={name} />
        </Box>
        <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, marginLeft: "auto" }}>
          <ProductCounts counts={product.counts} />
          {product.outcome === null ? (
            <ActionChip action={product.action} />
          ) : (
            <OutcomeChip outcome={product.outcome} />
          )}
        </Box>
      </Box>
      {open && (
        <Box id={rowsId} sx={{ paddingLeft: { sm: choice === null ? 4 : 8.5 }, paddingBottom: 1 }}>
          <ProductRows found={found} product={product} name={name} />
        </Box>
      )}
    </Box>
  );
}

function TakeProduct({
  product: { slug, action },
  choice,
}: {
  readonly product: Product;
  readonly choice: ProductChoice;
}) {
  const translate = useTranslate();
  const takeable = slug !== null && (action === "CREATED" || action === "UPDATED");
  return (
    <Checkbox
      size="small"
      disabled={!takeable}
      checked={takeable && choice.has(slug)}
      onChange={() => slug !== null && choice.toggle(slug)}
      slotProps={{ input: { "aria-label": translate("imports.report.take", { product: slug ?? "" }) } }}
    />
  );
}

function ProductName({ product, name }: { readonly product: Product; readonly name: string }) {
  if (product.productId === null || product.slug === null) return <>{name}</>;
  return (
    <Link component={RouterLink} to={paths.product(product.slug)}>
      {name}
    </Link>
  );
}

const COUNTED = ["created", "updated", "unchanged", "refused"] as const;

function ProductCounts({ counts }: { readonly counts: Product["counts"] }) {
  const translate = useTranslate();
  const parts = COUNTED.filter((kind) => counts[kind] > 0).map((kind) =>
    translate(`imports.report.count.${kind}`, { smart_count: counts[kind] }),
  );
  return (
    <Box component="span" sx={{ color: "text.secondary", fontSize: "0.8125rem" }}>
      {parts.join(" · ")}
      {counts.shortened > 0 && (
        <Box component="span" sx={{ color: "warning.main", fontWeight: 600 }}>
          {" · "}
          {translate("imports.report.count.shortened", { smart_count: counts.shortened })}
        </Box>
      )}
    </Box>
  );
}
