import ExpandMore from "@mui/icons-material/ExpandMore";
import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { ProductHistoryDocument } from "../gql/version-history.ts";
import { request } from "../graphql-client.ts";
import { RevisionCard } from "./RevisionCard.tsx";
import { useFactLabel } from "./use-fact-label.ts";

/** The changes of a product itself; read when somebody opens it. */
export function ProductHistory({ product }: { readonly product: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Accordion
      disableGutters
      variant="outlined"
      expanded={open}
      onChange={(_event, expanded) => setOpen(expanded)}
      slotProps={{ heading: { component: "h2" }, transition: { unmountOnExit: true } }}
      sx={{ marginTop: 2, borderRadius: 1, "&::before": { display: "none" } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Typography variant="h2" component="span">
          {translate("history.of_product")}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <ProductRevisions product={product} />
      </AccordionDetails>
    </Accordion>
  );
}

function ProductRevisions({ product }: { readonly product: string }) {
  const labelOf = useFactLabel("products");
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["products", "history", product],
    queryFn: async ({ signal }) =>
      (await request(ProductHistoryDocument, { slug: product }, { signal })).product?.history ?? [],
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState rows={4} />;
  return (
    <Box sx={{ display: "grid", gap: 1.5 }}>
      {data.map((revision, place) => (
        <RevisionCard key={revision.revision} revision={revision} latest={place === 0} labelOf={labelOf} />
      ))}
    </Box>
  );
}
