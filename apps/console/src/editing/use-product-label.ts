import { useTranslate } from "react-admin";

/** What a fact of a product is called on the screen. */
export function useProductLabel(): (field: string) => string {
  const translate = useTranslate();
  return (field) => translate(`resources.products.fields.${field}`);
}
