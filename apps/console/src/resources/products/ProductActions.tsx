import AddOutlined from "@mui/icons-material/AddOutlined";
import EditOutlined from "@mui/icons-material/EditOutlined";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { RetireButton } from "../../editing/RetireButton.tsx";
import { setProductRetired } from "../../editing/save-product.ts";
import { useMayEdit } from "../../editing/use-may.ts";
import { paths } from "../../paths.ts";
import type { ProductRecord } from "./product-records.ts";

/** What can be done with a product by those who may. */
export function ProductActions({ product }: { readonly product: ProductRecord }) {
  const translate = useTranslate();
  const editable = useMayEdit("products");
  if (!editable) return null;
  const { slug, name, retired, revision } = product;
  return (
    <>
      <RetireButton
        key={revision}
        noun="products"
        send={(edit) => setProductRetired(slug, edit)}
        {...{ name, retired, revision }}
      />
      <Button
        component={Link}
        to={paths.editProduct(slug)}
        data-edit-page
        variant="outlined"
        startIcon={<EditOutlined fontSize="small" />}
      >
        {translate("ra.action.edit")}
      </Button>
      <Button
        component={Link}
        to={paths.createVersion(slug)}
        variant="contained"
        startIcon={<AddOutlined fontSize="small" />}
      >
        {translate("editing.add_version")}
      </Button>
    </>
  );
}
