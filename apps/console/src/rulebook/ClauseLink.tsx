import { Box, Link, Tooltip } from "@mui/material";
import { editions } from "@supportbook/policy";
import { Link as RouterLink } from "react-router";
import { paths } from "../paths.ts";
import { useWords } from "./use-words.ts";

interface ClauseLinkProps {
  readonly clause: string;
  /** Edition in which it stands; the newest if left out. */
  readonly edition?: string;
}

/** A clause by its number; what it says shows while it is pointed at or has the focus. */
export function ClauseLink({ clause, edition }: ClauseLinkProps) {
  const words = useWords();
  const book = editions.find(({ id }) => id === edition) ?? editions.at(-1);
  const gist = book?.clauses.find(({ id }) => id === clause)?.gist;
  return (
    <Tooltip title={gist === undefined ? "" : words(gist)} describeChild>
      <Link component={RouterLink} to={paths.clause(clause)} sx={{ fontWeight: 650, whiteSpace: "nowrap" }}>
        <Box component="span" aria-hidden sx={{ marginRight: 0.125, opacity: 0.7 }}>
          §
        </Box>
        {clause}
      </Link>
    </Tooltip>
  );
}
