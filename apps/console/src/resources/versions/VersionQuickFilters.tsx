import { LifecycleQuickFilters } from "../../components/filters/LifecycleQuickFilters.tsx";
import { VersionCountsDocument } from "../../gql/version-counts.ts";
import { request } from "../../graphql-client.ts";

export function VersionQuickFilters() {
  return (
    <LifecycleQuickFilters
      resource="versions"
      count={(filters, options) => request(VersionCountsDocument, filters, options)}
    />
  );
}
