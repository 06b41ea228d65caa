import { Button } from "@mui/material";
import { useGetOne, useTranslate } from "react-admin";
import { Link, useNavigate, useSearchParams } from "react-router";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { NotForYou } from "../../editing/NotForYou.tsx";
import { createVersion } from "../../editing/save-version.ts";
import { useMayEdit } from "../../editing/use-may.ts";
import { EMPTY_VERSION } from "../../editing/version-form.ts";
import { paths } from "../../paths.ts";
import type { ProductRecord } from "../products/product-records.ts";
import { VersionEditor } from "./VersionEditor.tsx";
import { versionTrail } from "./version-title.ts";

/** A new version of the product that the address names. */
export default function VersionCreatePage() {
  const translate = useTranslate();
  const editable = useMayEdit("versions");
  const [search] = useSearchParams();
  const slug = search.get("product") ?? "";
  const {
    data: product,
    error,
    isPending,
    refetch,
  } = useGetOne<ProductRecord>("products", { id: slug }, { enabled: slug !== "" });
  if (slug === "") return <ChooseProductFirst />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  return (
    <>
      <PageTitle
        title={translate("editing.new_version", { product: product.name })}
        trail={versionTrail(translate, { product })}
      />
      {editable ? <NewVersion product={product} /> : <NotForYou resource="versions" />}
    </>
  );
}

function NewVersion({ product }: { readonly product: ProductRecord }) {
  const navigate = useNavigate();
  return (
    <VersionEditor
      product={product}
      revision={null}
      saved={EMPTY_VERSION}
      title={product.name}
      send={({ fields, reason }) => createVersion({ name: "", ...fields, product: product.slug, reason })}
      onSaved={(version) => version !== null && navigate(paths.version(version.id))}
      backTo={paths.product(product.slug)}
    />
  );
}

function ChooseProductFirst() {
  const translate = useTranslate();
  return (
    <EmptyState
      title={translate("editing.choose_product")}
      hint={translate("editing.choose_product_hint")}
      action={
        <Button component={Link} to={paths.products()} variant="outlined">
          {translate("command.go_products")}
        </Button>
      }
    />
  );
}
