import { Box, Button, Card, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { GracePeriodsDocument, type GracePeriodsQuery } from "../../gql/grace-periods.ts";
import { request } from "../../graphql-client.ts";
import { paths } from "../../paths.ts";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import { useViewer } from "../../sign-in/use-viewer.ts";
import { GraceDialog } from "./GraceDialog.tsx";

type GracePeriod = GracePeriodsQuery["gracePeriods"][number];

/** How long the licences of each product still count beyond their last day. */
export default function GracePeriodsPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const editable = viewer?.has("licences.edit") === true;
  const [product, setProduct] = useState<string | null | undefined>(undefined);
  const add = (
    <Button variant="contained" onClick={() => setProduct(null)}>
      {translate("licence.grace.set")}
    </Button>
  );
  return (
    <>
      <PageTitle
        title={translate("licence.grace.title")}
        trail={[{ label: translate("resources.licences.name", { smart_count: 2 }), to: paths.licences() }]}
        description={translate("licence.grace.about")}
        actions={editable && add}
      />
      <RequirePermission permission="licences.read">
        <Card>
          <GracePeriods onChange={editable ? setProduct : null} />
        </Card>
        {product !== undefined && <GraceDialog product={product} onClose={() => setProduct(undefined)} />}
      </RequirePermission>
    </>
  );
}

/** Null where the reader may not change any. */
type OnChange = ((product: string) => void) | null;

function GracePeriods({ onChange }: { readonly onChange: OnChange }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ["licences", "grace"],
    queryFn: async ({ signal }) => (await request(GracePeriodsDocument, {}, { signal })).gracePeriods,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  if (data.length === 0) {
    return <EmptyState title={translate("licence.grace.none")} hint={translate("licence.grace.none_hint")} />;
  }
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("licence.grace.title")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate("resources.licences.fields.product")}</TableCell>
            <TableCell align="right">{translate("licence.grace.days")}</TableCell>
            <TableCell>{translate("licence.grace.since")}</TableCell>
            <TableCell>{translate("licence.grace.author")}</TableCell>
            <TableCell>{translate("reason.label")}</TableCell>
            {onChange !== null && <TableCell>{translate("licence.grace.action")}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((period) => (
            <GraceRow key={period.product.slug} {...{ period, onChange }} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function GraceRow({ period, onChange }: { readonly period: GracePeriod; readonly onChange: OnChange }) {
  const translate = useTranslate();
  const { product, days, since, author, reason } = period;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {product.name}
      </TableCell>
      <TableCell align="right">{days}</TableCell>
      <TableCell>
        <InstantText instant={since} />
      </TableCell>
      <TableCell>{author}</TableCell>
      <TableCell>{reason}</TableCell>
      {onChange !== null && (
        <TableCell>
          <Button
            aria-label={translate("licence.grace.change_named", { product: product.name })}
            onClick={() => onChange(product.slug)}
          >
            {translate("licence.grace.change")}
          </Button>
        </TableCell>
      )}
    </TableRow>
  );
}
