import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { PageTitle } from "../../components/PageTitle.tsx";
import { NotForYou } from "../../editing/NotForYou.tsx";
import { EMPTY_PRODUCT } from "../../editing/product-form.ts";
import { createProduct } from "../../editing/save-product.ts";
import { useMayEdit } from "../../editing/use-may.ts";
import type { CreateProductInput } from "../../gql/edit-product.ts";
import { paths } from "../../paths.ts";
import { ProductEditor } from "./ProductEditor.tsx";

export default function ProductCreatePage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const editable = useMayEdit("products");
  const title = translate("editing.new_product");
  return (
    <>
      <PageTitle
        title={title}
        trail={[{ label: translate("resources.products.name", { smart_count: 2 }), to: paths.products() }]}
      />
      {editable ? (
        <ProductEditor
          revision={null}
          saved={EMPTY_PRODUCT}
          title={title}
          // The form does not let go of it before slug, name, segment and licensing are chosen.
          send={({ fields, reason }) => createProduct({ ...(fields as unknown as CreateProductInput), reason })}
          onSaved={(product) => product !== null && navigate(paths.product(product.slug))}
          backTo={paths.products()}
        />
      ) : (
        <NotForYou resource="products" />
      )}
    </>
  );
}
