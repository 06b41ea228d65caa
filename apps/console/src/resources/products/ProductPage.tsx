import { Alert, Card } from "@mui/material";
import { useGetOne, useTranslate } from "react-admin";
import { useParams } from "react-router";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { ProductHistory } from "../../history/ProductHistory.tsx";
import { paths } from "../../paths.ts";
import { ProductTimeline } from "../../timeline/ProductTimeline.tsx";
import { PhaseCounts } from "./PhaseCounts.tsx";
import { ProductActions } from "./ProductActions.tsx";
import { ProductFacts } from "./ProductFacts.tsx";
import { ProductVersions } from "./ProductVersions.tsx";
import type { ProductRecord } from "./product-records.ts";

export default function ProductPage() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const { data: product, error, isPending, refetch } = useGetOne<ProductRecord>("products", { id });
  const trail = [{ label: translate("resources.products.name", { smart_count: 2 }), to: paths.products() }];
  if (error) {
    return (
      <>
        <PageTitle title={id} trail={trail} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (isPending) return <LoadingState />;
  return (
    <>
      <PageTitle
        title={product.name}
        trail={trail}
        beside={<PhaseCounts versions={product.versions} wording="short" />}
        actions={<ProductActions product={product} />}
      />
      {product.retired && (
        <Alert severity="info" sx={{ marginBottom: 2 }}>
          {translate("resources.products.is_retired")}
        </Alert>
      )}
      <ProductFacts product={product} />
      <ProductTimeline product={product.slug} />
      <Card sx={{ marginTop: 2 }}>
        <ProductVersions product={product.slug} />
      </Card>
      <ProductHistory product={product.slug} />
    </>
  );
}
