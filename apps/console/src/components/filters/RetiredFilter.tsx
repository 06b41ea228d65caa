import { useCanAccess, useTranslate } from "react-admin";
import { ChoiceFilter } from "./ChoiceFilter.tsx";

/** What was taken off the lists, for those who may see it. */
export function RetiredFilter() {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: "retired", action: "list" });
  if (canAccess !== true) return null;
  return (
    <ChoiceFilter
      source="retired"
      label={translate("list.retired")}
      choices={[{ value: true, name: translate("list.only_retired") }]}
    />
  );
}
