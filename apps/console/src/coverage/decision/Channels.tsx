import { Box, Link, Typography } from "@mui/material";
import type { CoverageDecision } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import type { CheckCoverageQuery } from "../../gql/coverage.ts";
import { ClauseLink } from "../../rulebook/ClauseLink.tsx";
import { useWords } from "../../rulebook/use-words.ts";

interface ChannelsProps {
  readonly channels: CoverageDecision["channels"];
  /** The server's answer, which knows the vendor's addresses; null until it came. */
  readonly server: CheckCoverageQuery["checkCoverage"] | null;
}

/** Where to get help and give feedback, and whom to ask what is sold locally. */
export function Channels({ channels, server }: ChannelsProps) {
  const words = useWords();
  const translate = useTranslate();
  const addressOf = (code: string) => server?.channels.find((channel) => channel.code === code)?.url ?? null;
  const contact = server?.localContact ?? null;
  return (
    <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 1 }}>
      {channels.map(({ code, clause, name, note }) => (
        <Box component="li" key={code}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            <Address url={addressOf(code)}>{words(name)}</Address> <ClauseLink clause={clause} />
          </Typography>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {words(note)}
          </Typography>
        </Box>
      ))}
      {contact !== null && (
        <Box component="li">
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            <Address url={contact.url}>{contact.name}</Address> <ClauseLink clause="5.2" />
          </Typography>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {translate("coverage.local_contact")}
          </Typography>
        </Box>
      )}
    </Box>
  );
}

function Address({ url, children }: { readonly url: string | null; readonly children: string }) {
  if (url === null) return children;
  return (
    <Link href={url} target="_blank" rel="noreferrer">
      {children}
    </Link>
  );
}
