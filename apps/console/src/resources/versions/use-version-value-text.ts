import { MILESTONE_FIELDS, MILESTONE_KINDS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useVersionsOf } from "./use-versions-of.ts";

/** How those facts of a version read that the API tells by ids and words of its own. */
export function useVersionValueText(product: string): (field: string, value: unknown) => string | undefined {
  const translate = useTranslate();
  const { data = [] } = useVersionsOf(product);
  return (field, value) => {
    if (field === "successor" && value !== null) return data.find(({ id }) => id === value)?.name;
    if (!field.endsWith("Milestones") || !Array.isArray(value) || value.length === 0) return undefined;
    return MILESTONE_KINDS.filter((kind) => value.includes(kind))
      .map((kind) => translate(`resources.versions.fields.${MILESTONE_FIELDS[kind]}`))
      .join(translate("editing.list_separator"));
  };
}
