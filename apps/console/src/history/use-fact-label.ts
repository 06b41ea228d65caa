import { useTranslate } from "react-admin";

/** What a fact is called on the screen; the API names a successor by its id. */
export function useFactLabel(resource: "products" | "versions"): (field: string) => string {
  const translate = useTranslate();
  return (field) => {
    const name = field === "successorId" ? "successor" : field;
    return resource === "versions"
      ? translate(`resources.versions.fields.${name}`)
      : translate(`resources.products.fields.${name}`);
  };
}
