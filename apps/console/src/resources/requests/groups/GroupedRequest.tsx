import { Box, Link } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import type { GroupedRequestFragment } from "../../../gql/request-groups.ts";
import { paths } from "../../../paths.ts";
import { CategoryChip } from "../CategoryChip.tsx";

interface GroupedRequestProps {
  readonly request: GroupedRequestFragment;
  /** Before it, such as what it has to do with the one that is shown. */
  readonly lead?: ReactNode;
  /** Below it. */
  readonly children?: ReactNode;
}

/** Another request, as a line that leads to it. */
export function GroupedRequest({ request, lead, children }: GroupedRequestProps) {
  const translate = useTranslate();
  const { id, number, subject, category } = request;
  return (
    <Box data-related={number} sx={{ display: "grid", gap: 0.5, justifyItems: "start", overflowWrap: "anywhere" }}>
      {lead !== undefined && <Box sx={{ color: "text.secondary", fontSize: "0.8125rem" }}>{lead}</Box>}
      <Link component={RouterLink} to={paths.request(id)}>
        {translate("grouping.to_request", { number, subject })}
      </Link>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        <CategoryChip category={category} />
        {children}
      </Box>
    </Box>
  );
}
