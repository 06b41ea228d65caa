import { useState } from "react";
import { useGetOne, useTranslate } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { NotForYou } from "../../editing/NotForYou.tsx";
import { productFormOf } from "../../editing/product-form.ts";
import { updateProduct } from "../../editing/save-product.ts";
import { useMayEdit } from "../../editing/use-may.ts";
import { paths } from "../../paths.ts";
import { ProductEditor } from "./ProductEditor.tsx";
import type { ProductRecord } from "./product-records.ts";

export default function ProductEditPage() {
  const translate = useTranslate();
  const editable = useMayEdit("products");
  const { id: slug = "" } = useParams();
  const query = useGetOne<ProductRecord>("products", { id: slug }, { staleTime: 0 });
  const { data: product, error, isFetchedAfterMount, refetch } = query;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  // An edit begins on what holds now, not on what a list showed a while ago.
  if (product === undefined || !isFetchedAfterMount) return <LoadingState />;
  const trail = [
    { label: translate("resources.products.name", { smart_count: 2 }), to: paths.products() },
    { label: product.name, to: paths.product(slug) },
  ];
  return (
    <>
      <PageTitle title={translate("editing.edit_title", { name: product.name })} trail={trail} />
      {editable ? <OpenedProduct product={product} /> : <NotForYou resource="products" />}
    </>
  );
}

/** Stays with the product as it was opened: what is entered must not be swept away by a refresh in the background. */
function OpenedProduct({ product }: { readonly product: ProductRecord }) {
  const navigate = useNavigate();
  const [{ slug, revision, name, ...opened }] = useState(product);
  const page = paths.product(slug);
  return (
    <ProductEditor
      revision={revision}
      saved={productFormOf({ slug, revision, name, ...opened })}
      title={name}
      send={(edit) => updateProduct(slug, edit)}
      onSaved={() => navigate(page)}
      backTo={page}
    />
  );
}
