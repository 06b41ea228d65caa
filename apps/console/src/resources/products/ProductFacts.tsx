import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { ProductRecord } from "./product-records.ts";

/** What is known of the product itself, in one line that wraps. */
export function ProductFacts({ product }: { readonly product: ProductRecord }) {
  const translate = useTranslate();
  const { segment, licensing, platforms, category, slug } = product;
  return (
    <Box component="dl" sx={{ display: "flex", flexWrap: "wrap", columnGap: 4, rowGap: 1, margin: 0 }}>
      <Fact name={translate("resources.products.fields.segment")}>
        {translate(`resources.products.segments.${segment}`)}
      </Fact>
      <Fact name={translate("resources.products.fields.licensing")}>
        {translate(`resources.products.licensings.${licensing}`)}
      </Fact>
      {platforms.length > 0 && (
        <Fact name={translate("resources.products.fields.platforms")}>{platforms.join(", ")}</Fact>
      )}
      {category !== null && <Fact name={translate("resources.products.fields.category")}>{category}</Fact>}
      <Fact name={translate("resources.products.fields.slug")}>
        <code>{slug}</code>
      </Fact>
    </Box>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography component="dt" variant="caption" sx={{ color: "text.secondary" }}>
        {name}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ margin: 0, fontWeight: 600 }}>
        {children}
      </Typography>
    </Box>
  );
}
