import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { DiagnosticUtilitiesDocument, type DiagnosticUtilityFactsFragment } from "../gql/diagnostic-utilities.ts";
import { request } from "../graphql-client.ts";
import { Page } from "../services/ProvidersTab.tsx";
import { UpkeepList, UpkeepName } from "../upkeep/UpkeepList.tsx";
import { UTILITIES_KEY, UtilityDialog } from "./UtilityDialog.tsx";

type Utility = DiagnosticUtilityFactsFragment;

/** The programs that customers may be asked to run (6.2). */
export function UtilitiesPage() {
  const translate = useTranslate();
  const utilities = useQuery({
    queryKey: [...UTILITIES_KEY, "all"],
    queryFn: async ({ signal }) => (await request(DiagnosticUtilitiesDocument, {}, { signal })).diagnosticUtilities,
  });
  const columns = [
    {
      name: "name",
      label: translate("tasks.fact.name"),
      show: ({ name, retired }: Utility) => <UpkeepName name={name} retired={retired} />,
    },
    { name: "url", label: translate("tasks.fact.url"), show: ({ url }: Utility) => <Page url={url} /> },
    {
      name: "products",
      label: translate("tasks.fact.products"),
      show: ({ products }: Utility) =>
        products.length === 0 ? translate("tasks.all_products") : products.map(({ name }) => name).join(", "),
    },
  ];
  return (
    <UpkeepList
      title={translate("tasks.utilities")}
      about={translate("tasks.utilities_about")}
      newLabel={translate("tasks.new_utility")}
      noneLabel={translate("tasks.no_utilities")}
      rows={utilities.data}
      query={utilities}
      columns={columns}
      nameOf={({ name }) => name}
      form={(utility, onClose) => <UtilityDialog utility={utility} onClose={onClose} />}
    />
  );
}
