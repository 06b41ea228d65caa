import { useTranslate } from "react-admin";
import { DateText } from "../components/DateText.tsx";
import { RelativeDays } from "../components/RelativeDays.tsx";
import type { DashboardQuery } from "../gql/dashboard.ts";
import { paths } from "../paths.ts";
import { DashboardSection } from "./DashboardSection.tsx";
import { lists } from "./lists.ts";
import { VersionRow } from "./VersionRow.tsx";

/** The versions behind the numbers. */
export function VersionSections({ data }: { readonly data: DashboardQuery }) {
  const translate = useTranslate();
  const all = (count: number) => translate("dashboard.all", { smart_count: count });
  return (
    <>
      <DashboardSection
        title={translate("dashboard.ends_next")}
        more={{ label: translate("dashboard.to_calendar"), to: paths.calendar() }}
        empty={translate("dashboard.nothing_ends")}
      >
        {data.ends180.nodes.map((version) => (
          <VersionRow key={version.id} version={version}>
            <DateText date={version.supportEndsOn} />
            <RelativeDays date={version.supportEndsOn} />
          </VersionRow>
        ))}
      </DashboardSection>
      <DashboardSection
        title={translate("dashboard.ended_but_latest")}
        about={translate("dashboard.ended_but_latest_means")}
        more={{ label: all(data.endedButLatest.totalCount), to: lists.endedButLatest() }}
        empty={translate("dashboard.latest_are_supported")}
      >
        {data.endedButLatest.nodes.map((version) => (
          <VersionRow key={version.id} version={version}>
            <DateText date={version.supportEndsOn} over={version.endedOnUnknownDate} />
            <RelativeDays date={version.supportEndsOn} />
          </VersionRow>
        ))}
      </DashboardSection>
      <DashboardSection
        title={translate("dashboard.no_end")}
        about={translate("dashboard.no_end_means")}
        more={{ label: all(data.noEnd.totalCount), to: lists.noEnd() }}
        empty={translate("dashboard.every_end_known")}
      >
        {data.noEnd.nodes.map((version) => (
          <VersionRow key={version.id} version={version}>
            {version.releasedOn !== null && (
              <>
                {translate("dashboard.released")} <DateText date={version.releasedOn} />
              </>
            )}
          </VersionRow>
        ))}
      </DashboardSection>
    </>
  );
}
