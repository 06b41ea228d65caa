import { useTranslate } from "react-admin";
import type { DashboardQuery } from "../gql/dashboard.ts";
import { ChangeLines } from "../history/ChangeLines.tsx";
import { paths } from "../paths.ts";
import { DashboardRow, DashboardSection } from "./DashboardSection.tsx";
import { lists, SHORTENED_SPAN } from "./lists.ts";

/** As many as one reads in passing. */
const NAMED = 3;

/** What was changed lately, and which promises got shorter by it. */
export function ChangeSections({ data }: { readonly data: DashboardQuery }) {
  const translate = useTranslate();
  return (
    <>
      <DashboardSection
        title={translate("dashboard.shortened")}
        about={translate("dashboard.shortened_means", { smart_count: SHORTENED_SPAN })}
        more={{ label: translate("dashboard.all", { smart_count: data.shortened.totalCount }), to: lists.shortened() }}
        empty={translate("dashboard.promises_kept")}
      >
        {data.shortened.nodes.map((change) => (
          <DashboardRow key={change.changeId}>
            <ChangeLines change={change} named={NAMED} />
          </DashboardRow>
        ))}
      </DashboardSection>
      <DashboardSection
        title={translate("changes.title")}
        more={{ label: translate("dashboard.all", { smart_count: data.recent.totalCount }), to: paths.changes() }}
        empty={translate("changes.empty")}
      >
        {data.recent.nodes.map((change) => (
          <DashboardRow key={change.changeId}>
            <ChangeLines change={change} named={NAMED} />
          </DashboardRow>
        ))}
      </DashboardSection>
    </>
  );
}
