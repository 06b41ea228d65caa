import { useTranslate } from "react-admin";

/** What a fact of a version is called on the screen. */
export function useVersionLabel(): (field: string) => string {
  const translate = useTranslate();
  return (field) => translate(`resources.versions.fields.${field}`);
}
