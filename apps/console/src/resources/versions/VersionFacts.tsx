import { Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateText, InstantText } from "../../components/DateText.tsx";
import { Fact, FactList } from "../../components/FactList.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { useFactLabel } from "../../history/use-fact-label.ts";
import { paths } from "../../paths.ts";
import type { VersionRecord } from "./version-records.ts";

/** What is known of a version beside its dates; what is not known is left out. */
export function VersionFacts({ version }: { readonly version: VersionRecord }) {
  const translate = useTranslate();
  const labelOf = useFactLabel("versions");
  const { daysLeft, successor, codename, longTermSupport, longTermSupportFrom } = version;
  return (
    <FactList>
      {daysLeft !== null && (
        <Fact name={labelOf("daysLeft")}>{translate("resources.versions.days_left", { smart_count: daysLeft })}</Fact>
      )}
      {successor !== null && (
        <Fact name={labelOf("successor")}>
          <RecordLink to={paths.version(successor.id)}>{successor.name}</RecordLink>
        </Fact>
      )}
      <LatestBuild version={version} />
      {codename !== null && <Fact name={labelOf("codename")}>{codename}</Fact>}
      {longTermSupport && (
        <Fact name={labelOf("longTermSupport")}>
          {longTermSupportFrom === null ? translate("ra.boolean.true") : <DateText date={longTermSupportFrom} />}
        </Fact>
      )}
      <Sale version={version} />
      <Fact name={labelOf("changedAt")}>
        <InstantText instant={version.changedAt} />
      </Fact>
    </FactList>
  );
}

function LatestBuild({ version: { latestBuild, latestBuildOn, latestBuildUrl } }: { readonly version: VersionRecord }) {
  const labelOf = useFactLabel("versions");
  if (latestBuild === null) return null;
  const build = <code>{latestBuild}</code>;
  return (
    <>
      <Fact name={labelOf("latestBuild")}>
        {latestBuildUrl === null ? (
          build
        ) : (
          <Link href={latestBuildUrl} target="_blank" rel="noreferrer">
            {build}
          </Link>
        )}
      </Fact>
      {latestBuildOn !== null && (
        <Fact name={labelOf("latestBuildOn")}>
          <DateText date={latestBuildOn} />
        </Fact>
      )}
    </>
  );
}

function Sale({ version: { discontinued, discontinuedOn } }: { readonly version: VersionRecord }) {
  const translate = useTranslate();
  const labelOf = useFactLabel("versions");
  if (discontinuedOn !== null) {
    return (
      <Fact name={labelOf("discontinuedOn")}>
        <DateText date={discontinuedOn} />
      </Fact>
    );
  }
  if (discontinued === null) return null;
  return <Fact name={labelOf("discontinued")}>{translate(discontinued ? "ra.boolean.true" : "ra.boolean.false")}</Fact>;
}
