import { Box, Link, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { InstantText } from "../components/DateText.tsx";
import type { RecentChangesQuery } from "../gql/recent-changes.ts";
import { paths } from "../paths.ts";
import { ShortenedMark } from "./ChangeTable.tsx";
import { FactValue } from "./FactValue.tsx";
import { useFactLabel } from "./use-fact-label.ts";

export type RecentChange = RecentChangesQuery["recentChanges"]["nodes"][number];
type ChangedVersion = RecentChange["versions"][number];

interface ChangeLinesProps {
  readonly change: RecentChange;
  /** How many of its versions to name. */
  readonly named: number;
}

/** One step: why, who, when, and what became of the versions that it touched. */
export function ChangeLines({ change, named }: ChangeLinesProps) {
  const translate = useTranslate();
  const { reason, author, at, versionCount, shortenedCount, versions } = change;
  const shown = versions.slice(0, named);
  return (
    <Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1, alignItems: "baseline" }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {reason}
        </Typography>
        {shortenedCount > 0 && <ShortenedMark />}
      </Box>
      <Typography variant="caption" component="p" sx={{ margin: 0, color: "text.secondary" }}>
        {author} · <InstantText instant={at} /> · {translate("changes.versions", { smart_count: versionCount })}
      </Typography>
      <Box component="ul" sx={{ margin: 0, marginTop: 0.5, paddingLeft: 2 }}>
        {shown.map((changed) => (
          <VersionLine key={changed.version.id} changed={changed} />
        ))}
        {versionCount > shown.length && (
          <Typography component="li" variant="caption" sx={{ color: "text.secondary" }}>
            {translate("changes.more", { smart_count: versionCount - shown.length })}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

/** Facts that are worth telling where there is room for few. */
const FACTS_TOLD = 3;

function VersionLine({ changed: { version, revision } }: { readonly changed: ChangedVersion }) {
  const translate = useTranslate();
  const labelOf = useFactLabel("versions");
  const told = revision.changes.slice(0, FACTS_TOLD);
  return (
    <Typography component="li" variant="caption">
      <Link component={RouterLink} to={paths.version(version.id)} sx={{ fontWeight: 600 }}>
        {version.product.name} {version.label ?? version.name}
      </Link>
      {revision.revision === 1
        ? ` ${translate("changes.added")}`
        : told.map(({ field, from, to }) => (
            <Box key={field} component="span" sx={{ marginLeft: 1 }}>
              {labelOf(field)} {/* The API tells the id of a successor, which nobody reads. */}
              {field === "successorId" ? (
                (version.successor?.name ?? "—")
              ) : (
                <>
                  <FactValue field={field} value={from} /> → <FactValue field={field} value={to} />
                </>
              )}
            </Box>
          ))}
    </Typography>
  );
}
