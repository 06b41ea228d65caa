import { Box, LinearProgress, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useLocale, useTranslate } from "react-admin";
import { ErrorState } from "../../../../components/ErrorState.tsx";
import { LoadingState } from "../../../../components/LoadingState.tsx";
import { RequestChecklistDocument, type RequestChecklistQuery } from "../../../../gql/request-checklist.ts";
import { request as ask } from "../../../../graphql-client.ts";
import type { ShownRequest } from "../request-section.ts";

type Item = RequestChecklistQuery["checklist"]["items"][number];

/** The checklist of the request's kind with what was answered; what support can hardly begin without stands out. */
export function ChecklistAnswers({ request }: { readonly request: ShownRequest }) {
  const translate = useTranslate();
  const headingId = useId();
  const { segment, kind } = request;
  const locale = useLocale();
  const { data, error, refetch } = useQuery({
    queryKey: ["requests", "checklist", segment, kind, locale],
    queryFn: async ({ signal }) => (await ask(RequestChecklistDocument, { segment, kind }, { signal })).checklist.items,
  });
  return (
    <Box component="section" aria-labelledby={headingId}>
      <Typography id={headingId} variant="h3" component="h2">
        {translate("request.facts.checklist")}
      </Typography>
      <Completeness request={request} />
      {data === undefined && error === null && <LoadingState rows={4} />}
      {data === undefined && error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      <Box component="dl" sx={{ margin: 0, display: "grid", gap: 1.25 }}>
        {data?.map((item) => (
          <Answer key={item.id} item={item} request={request} />
        ))}
      </Box>
    </Box>
  );
}

function Completeness({ request: { completeness } }: { readonly request: ShownRequest }) {
  const translate = useTranslate();
  const { answered, needed, percent } = completeness;
  const sentence = translate("request.facts.complete", { answered, needed });
  return (
    <Box sx={{ marginBlock: 1, maxWidth: 420 }}>
      <Typography variant="body2">{sentence}</Typography>
      <LinearProgress
        variant="determinate"
        value={needed === 0 ? 100 : percent}
        color={answered < needed ? "warning" : "success"}
        aria-label={sentence}
      />
    </Box>
  );
}

function Answer({
  item: { id, question, needed, choices },
  request,
}: {
  readonly item: Item;
  readonly request: ShownRequest;
}) {
  const translate = useTranslate();
  const given = request.answers[id];
  const unreadable = request.completeness.unreadable.find(({ item }) => item === id);
  const isMissing = request.completeness.missing.includes(id);
  const text = typeof given === "string" ? (choices.find(({ value }) => value === given)?.name ?? given) : null;
  return (
    <Box data-answer={id}>
      <Typography component="dt" variant="caption" sx={{ color: "text.secondary" }}>
        {question}
        {needed && ` · ${translate("request.facts.needed")}`}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {text !== null && text !== "" && <strong>{text}</strong>}
        {isMissing && (
          <Box component="span" sx={{ color: "warning.main", fontWeight: 600 }}>
            {text ? " " : ""}
            {translate("request.facts.missing")}
          </Box>
        )}
        {!isMissing && (text === null || text === "") && translate("request.facts.not_answered")}
        {unreadable !== undefined && ` ${unreadable.remedy}`}
      </Typography>
    </Box>
  );
}
