import { Alert, Box, Button, Card, Tab, Tabs } from "@mui/material";
import { SEGMENTS, type Segment } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { ExportMenu } from "../exports/ExportMenu.tsx";
import { formatCalendarDate } from "../i18n/calendar-date.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { addressOf, type ListQuestion, questionOf } from "./list-question.ts";
import { SupportedFilters } from "./SupportedFilters.tsx";
import { SupportedTable } from "./SupportedTable.tsx";
import { useKnownAt, usePresentDates, useSupportedList } from "./use-supported-list.ts";

/** The two public lists of supported software (clauses 3.1 and 3.2): of any day, by what was known on any day. */
export default function SupportedPage() {
  const translate = useTranslate();
  const [address, setAddress] = useSearchParams();
  const question = questionOf(address);
  const knownAt = useKnownAt(question.knownOn);
  const ask = (change: Partial<ListQuestion>) => setAddress(addressOf({ ...question, ...change }), { replace: true });
  const { segment, at, search } = question;
  return (
    <>
      <PageTitle
        title={translate("supported.title")}
        description={translate("supported.about")}
        actions={
          <ExportMenu
            label={translate("exports.list")}
            exported={() => ({ list: "supportedVersions", segment, at, knownAt: knownAt ?? null, filter: { search } })}
          />
        }
      />
      <Tabs
        value={segment}
        onChange={(_event, chosen: Segment) => ask({ segment: chosen })}
        aria-label={translate("supported.title")}
        sx={{ marginBottom: 1.5 }}
      >
        {SEGMENTS.map((each) => (
          <Tab key={each} value={each} label={translate(`supported.list.${each}`)} />
        ))}
      </Tabs>
      <SupportedFilters question={question} onAsk={ask} />
      <SupportedContent question={question} knownAt={knownAt} onAsk={ask} />
    </>
  );
}

interface ContentProps {
  readonly question: ListQuestion;
  readonly knownAt: string | null | undefined;
  readonly onAsk: (change: Partial<ListQuestion>) => void;
}

function SupportedContent({ question, knownAt, onAsk }: ContentProps) {
  const translate = useTranslate();
  const list = useSupportedList(question, knownAt);
  const ofThePast = question.knownOn !== null;
  const present = usePresentDates(
    list.rows.map(({ id }) => id),
    { enabled: ofThePast },
  );
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <LoadingState rows={12} />;
  return (
    <Card>
      <Said question={question} total={list.total} />
      {list.rows.length === 0 ? (
        <EmptyState
          title={translate("supported.empty")}
          hint={translate("supported.empty_hint")}
          action={
            <Button onClick={() => onAsk({ at: null, knownOn: null, search: "" })}>
              {translate("supported.reset")}
            </Button>
          }
        />
      ) : (
        <SupportedTable rows={list.rows} present={ofThePast ? present : undefined} at={question.at} />
      )}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()} sx={{ margin: 1 }}>
          {translate("supported.more")}
        </Button>
      )}
    </Card>
  );
}

/** What one looks at, as a sentence: whose list, of which day, by what was known. */
function Said({ question: { at, knownOn }, total }: { readonly question: ListQuestion; readonly total: number }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  return (
    <Box role="status" sx={{ padding: 1.5, borderBottom: 1, borderColor: "divider" }}>
      {at === null
        ? translate("supported.said_today", { smart_count: total })
        : translate("supported.said_on", {
            smart_count: total,
            day: formatCalendarDate(at, { locale, style: "long" }),
          })}
      {knownOn !== null && (
        <Alert severity="info" sx={{ marginTop: 1 }}>
          {translate("supported.as_known", { day: formatCalendarDate(knownOn, { locale, style: "long" }) })}
        </Alert>
      )}
    </Box>
  );
}
