import { Alert, Box, Link } from "@mui/material";
import { SEGMENT_NAMES } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { InstantText } from "../../../components/DateText.tsx";
import { Fact, FactList } from "../../../components/FactList.tsx";
import { paths } from "../../../paths.ts";
import { useWords } from "../../../rulebook/use-words.ts";
import { SectionCard } from "./SectionCard.tsx";
import type { FeedbackProps } from "./use-shown-feedback.ts";

interface FeedbackFactsProps extends FeedbackProps {
  /** Whether the reader may see who gave it. */
  readonly works: boolean;
}

/** How it came, from whom, and what it is about. */
export function FeedbackFacts({ feedback, works }: FeedbackFactsProps) {
  const translate = useTranslate();
  const words = useWords();
  const { type, source, audience, locale, receivedAt } = feedback;
  return (
    <SectionCard title={translate("customer_feedback.section.facts")} name="facts">
      <FactList>
        <Fact name={translate("resources.feedback.fields.type")}>{translate(`customer_feedback.type.${type}`)}</Fact>
        <Fact name={translate("resources.feedback.fields.source")}>
          {translate(`customer_feedback.source.${source}`)}
        </Fact>
        <Fact name={translate("resources.feedback.fields.audience")}>
          {audience === null ? translate("customer_feedback.unknown") : words(SEGMENT_NAMES[audience])}
        </Fact>
        <Fact name={translate("customer_feedback.fact.locale")}>
          {translate(`request.language.${locale === "en" ? "en" : "zh"}`)}
        </Fact>
        <Fact name={translate("resources.feedback.fields.receivedAt")}>
          <InstantText instant={receivedAt} />
        </Fact>
        <LinkedFacts feedback={feedback} />
      </FactList>
      <Giver feedback={feedback} works={works} />
    </SectionCard>
  );
}

function LinkedFacts({ feedback: { request, clauses } }: FeedbackProps) {
  const translate = useTranslate();
  return (
    <>
      <Fact name={translate("resources.feedback.fields.request")}>
        {request === null ? (
          translate("customer_feedback.no_request")
        ) : (
          <Link component={RouterLink} to={paths.request(request.id)}>
            {request.number} {request.subject}
          </Link>
        )}
      </Fact>
      <Fact name={translate("customer_feedback.fact.clauses")}>
        {clauses.length === 0
          ? translate("customer_feedback.no_clauses")
          : clauses.map((clause) => (
              <Link key={clause} component={RouterLink} to={paths.clause(clause)} sx={{ marginRight: 1 }}>
                {clause}
              </Link>
            ))}
      </Fact>
    </>
  );
}

/** Only for those who work on feedback: readers of figures do not learn who it was. */
function Giver({ feedback: { giver, erasedAt }, works }: FeedbackFactsProps) {
  const translate = useTranslate();
  if (erasedAt !== null) return null;
  if (!works) {
    return (
      <Alert severity="info" sx={{ marginTop: 2 }}>
        {translate("customer_feedback.giver_hidden")}
      </Alert>
    );
  }
  const names = [giver?.name, giver?.email].filter((each) => each != null);
  return (
    <Box component="dl" sx={{ margin: 0, marginTop: 1.5, display: "grid", gap: 1.5 }} data-giver>
      <Fact name={translate("customer_feedback.fact.giver")}>
        {names[0] ?? giver?.subject ?? translate("customer_feedback.anonymous")}
        {names[1] !== undefined && (
          <Box component="span" sx={{ display: "block", fontWeight: 400 }}>
            {names[1]}
          </Box>
        )}
      </Fact>
      {giver?.account != null && (
        <Fact name={translate("customer_feedback.fact.account")}>
          <Link component={RouterLink} to={paths.account(giver.account.id)}>
            {giver.account.name} ({giver.account.number})
          </Link>
        </Fact>
      )}
    </Box>
  );
}

/** By what it is counted: as it was when it came, whatever has changed since. */
export function FeedbackSnapshot({ feedback: { dimensions, held } }: FeedbackProps) {
  const translate = useTranslate();
  const known = dimensions.filter(({ value }) => value !== null);
  const unknown = new Set(dimensions.filter(({ value }) => value === null).map(({ dimension }) => dimension));
  const names = [...new Set(known.map(({ dimension }) => dimension))];
  return (
    <SectionCard title={translate("customer_feedback.section.snapshot")} name="snapshot">
      <Box sx={{ color: "text.secondary", fontSize: "0.8125rem", marginBottom: 1.5 }}>
        {translate(held ? "customer_feedback.not_counted" : "customer_feedback.snapshot_what")}
      </Box>
      <FactList>
        {names.map((name) => (
          <Fact key={name} name={translate(`customer_feedback.dimension.${name}`)}>
            {known
              .filter(({ dimension }) => dimension === name)
              .map(({ label }) => label)
              .join(translate("identity.list_separator"))}
          </Fact>
        ))}
      </FactList>
      {unknown.size > 0 && (
        <Box sx={{ color: "text.secondary", fontSize: "0.75rem", marginTop: 1.5 }}>
          {translate("customer_feedback.not_known", {
            names: [...unknown]
              .map((name) => translate(`customer_feedback.dimension.${name}`))
              .join(translate("identity.list_separator")),
          })}
        </Box>
      )}
    </SectionCard>
  );
}
