import { useTranslate } from "react-admin";
import { FactsEditor, type FactsEditorProps } from "../../editing/form/FactsEditor.tsx";
import { type ProductForm, productInputOf } from "../../editing/product-form.ts";
import type { SavedProduct } from "../../editing/save-product.ts";
import { useFactLabel } from "../../history/use-fact-label.ts";
import { ProductFields } from "./ProductFields.tsx";

type Editor = FactsEditorProps<ProductForm, SavedProduct>;
type ProductEditorProps = Pick<Editor, "revision" | "saved" | "title" | "send" | "onSaved" | "backTo">;

/** The form of a product. */
export function ProductEditor(props: ProductEditorProps) {
  const translate = useTranslate();
  const labelOf = useFactLabel("products");
  const isNew = props.revision === null;

  function textOf(field: string, value: unknown): string | undefined {
    if (field === "segment" && value) return translate(`resources.products.segments.${value}`);
    if (field === "licensing" && value) return translate(`resources.products.licensings.${value}`);
    if (field !== "specialTerms" || !Array.isArray(value)) return undefined;
    return value.map(({ summary }: { summary: string }) => summary).join(" · ") || undefined;
  }

  return (
    <FactsEditor
      {...props}
      // The slug is no fact of a product but its name for ever: only a new one has it to give.
      inputOf={(form) => (isNew ? { slug: form.slug.trim(), ...productInputOf(form) } : productInputOf(form))}
      labelOf={labelOf}
      textOf={textOf}
    >
      <ProductFields isNew={isNew} />
    </FactsEditor>
  );
}
