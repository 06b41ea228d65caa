import { Box, Card, Table, TableBody, TableCell, TableRow } from "@mui/material";
import { MILESTONE_FIELDS, MILESTONE_KINDS } from "@supportbook/policy";
import { useGetOne, useTranslate } from "react-admin";
import { useParams } from "react-router";
import { DateText } from "../../components/DateText.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { PhaseChip } from "../../components/PhaseChip.tsx";
import { RelativeDays } from "../../components/RelativeDays.tsx";
import { paths } from "../../paths.ts";
import type { VersionRecord } from "./version-records.ts";

export default function VersionPage() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const { data: version, error, isPending, refetch } = useGetOne<VersionRecord>("versions", { id });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  const { product, name, label, phase } = version;
  return (
    <>
      <PageTitle
        title={`${product.name} ${label ?? name}`}
        trail={[
          { label: translate("resources.products.name", { smart_count: 2 }), to: paths.products() },
          { label: product.name, to: paths.product(product.slug) },
        ]}
        beside={<PhaseChip phase={phase} />}
      />
      <Card sx={{ maxWidth: 560 }}>
        <Milestones version={version} />
      </Card>
    </>
  );
}

function Milestones({ version }: { readonly version: VersionRecord }) {
  const translate = useTranslate();
  return (
    <Table size="small">
      <TableBody>
        {MILESTONE_KINDS.map((kind) => {
          const field = MILESTONE_FIELDS[kind];
          return (
            <TableRow key={kind}>
              <TableCell component="th" scope="row">
                {translate(`resources.versions.fields.${field}`)}
              </TableCell>
              <TableCell>
                <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1 }}>
                  <DateText date={version[field]} style="long" over={version.undatedMilestones.includes(kind)} />
                  <RelativeDays date={version[field]} />
                </Box>
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
