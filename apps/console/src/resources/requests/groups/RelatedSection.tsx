import { Alert, Box, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Children, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../../components/ErrorState.tsx";
import { LoadingState } from "../../../components/LoadingState.tsx";
import { LikelyDuplicatesDocument, RequestGroupsDocument } from "../../../gql/request-groups.ts";
import { request as ask } from "../../../graphql-client.ts";
import type { RequestSectionProps } from "../page/request-section.ts";
import { GroupedRequest } from "./GroupedRequest.tsx";
import { LinkRow, useLinking } from "./LinkRow.tsx";
import { MergeRow } from "./MergeRow.tsx";

/** What else has to do with a request: siblings, what it goes on from, merges, links, and what may tell the same. */
export default function RelatedSection({ request }: RequestSectionProps) {
  const translate = useTranslate();
  const { id, siblings, followUpOf } = request;
  const groups = useQuery({
    queryKey: ["requests", "groups", id],
    queryFn: async ({ signal }) => (await ask(RequestGroupsDocument, { id }, { signal })).request,
    staleTime: 0,
  });
  if (groups.isPending) return <LoadingState rows={2} />;
  if (groups.error !== null) return <ErrorState error={groups.error} onRetry={() => void groups.refetch()} />;
  const { links = [], merges = [] } = groups.data ?? {};
  const others = [
    ...siblings,
    ...merges.flatMap(({ from, into }) => [from, into]),
    ...links.map((link) => link.request),
  ];
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Group heading={translate("grouping.siblings")}>
        {siblings.map((sibling) => (
          <GroupedRequest key={sibling.id} request={sibling} />
        ))}
      </Group>
      <Group heading={translate("grouping.goes_on_from")}>
        {followUpOf !== null && <GroupedRequest request={followUpOf} />}
      </Group>
      <Group heading={translate("grouping.merged")}>
        {merges.map((merge) => (
          <MergeRow key={merge.id} merge={merge} request={request} />
        ))}
      </Group>
      {links.length > 0 && (
        <Box sx={{ display: "grid", gap: 1.5 }}>
          {links.map((link) => (
            <LinkRow key={`${link.kind} ${link.outgoing} ${link.request.id}`} of={id} link={link} />
          ))}
        </Box>
      )}
      <Hints id={id} known={others.map((other) => other.id)} isAlone={others.length === 0 && followUpOf === null} />
    </Box>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** Nothing at all where there is nothing in it. */
function Group({ heading, children }: GroupProps) {
  if (Children.toArray(children).length === 0) return null;
  return (
    <Box sx={{ display: "grid", gap: 1 }}>
      <Typography variant="body2" component="h3" sx={{ fontWeight: 700 }}>
        {heading}
      </Typography>
      {children}
    </Box>
  );
}

interface HintsProps {
  readonly id: string;
  /** Requests that stand above already. */
  readonly known: readonly string[];
  readonly isAlone: boolean;
}

/** What may tell of the same problem, and why it may; nobody has said so yet. */
function Hints({ id, known, isAlone }: HintsProps) {
  const translate = useTranslate();
  const linking = useLinking();
  const { data, isPending } = useQuery({
    queryKey: ["requests", "duplicates", id],
    queryFn: async ({ signal }) => (await ask(LikelyDuplicatesDocument, { id }, { signal })).duplicateHints,
  });
  const hints = (data ?? []).filter(({ request }) => !known.includes(request.id));
  if (hints.length === 0)
    return isAlone && !isPending ? <p style={{ margin: 0 }}>{translate("grouping.nothing")}</p> : null;
  return (
    <Group heading={translate("grouping.hints")}>
      {hints.map(({ request, why }) => (
        <GroupedRequest key={request.id} request={request} lead={why}>
          {linking.button({ id, to: request.id, kind: "DUPLICATE_OF" })}
        </GroupedRequest>
      ))}
      {linking.problem !== null && <Alert severity="error">{linking.problem}</Alert>}
    </Group>
  );
}
