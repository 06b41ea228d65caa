import { Alert, AlertTitle, Card, Typography } from "@mui/material";
import { useGetOne, useTranslate } from "react-admin";
import { useParams } from "react-router";
import { InstantText } from "../../components/DateText.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import type { LicenceFactsFragment } from "../../gql/licences.ts";
import { paths } from "../../paths.ts";
import { LicenceActions } from "./LicenceActions.tsx";
import { LicenceChanges } from "./LicenceChanges.tsx";
import { LicenceFacts } from "./LicenceFacts.tsx";
import { LicenceRevisions } from "./LicenceRevisions.tsx";
import { StandingChip } from "./StandingChip.tsx";
import { StandingOnDay } from "./StandingOnDay.tsx";
import { StandingSentence } from "./StandingSentence.tsx";

/** One line of the register: what it says, what it amounts to on any day, and how it came to say so. */
export default function LicencePage() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const { data: licence, error, isPending, refetch } = useGetOne<LicenceFactsFragment>("licences", { id });
  const trail = [{ label: translate("resources.licences.name", { smart_count: 2 }), to: paths.licences() }];
  if (error) {
    return (
      <>
        <PageTitle title={translate("resources.licences.name", { smart_count: 1 })} trail={trail} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  // A row of the list is at hand before the whole licence is.
  if (isPending || licence.history === undefined) return <LoadingState />;
  return (
    <>
      <PageTitle
        title={licence.number}
        trail={trail}
        beside={<StandingChip standing={licence.standing} />}
        description={<StandingSentence standing={licence.standing} />}
        actions={<LicenceActions licence={licence} />}
      />
      <Blocked licence={licence} />
      <LicenceFacts licence={licence} />
      <StandingOnDay licence={licence.id} />
      <Section title={translate("licence.revisions.title")}>
        <LicenceRevisions revisions={licence.history} />
      </Section>
      <Section title={translate("licence.changes.title")}>
        <LicenceChanges changes={licence.changes} />
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Card component="section" sx={{ padding: 2, marginTop: 2 }}>
      <Typography variant="h2" sx={{ marginBottom: 1 }}>
        {title}
      </Typography>
      {children}
    </Card>
  );
}

function Blocked({ licence: { blockedSince, blockReason } }: { readonly licence: LicenceFactsFragment }) {
  const translate = useTranslate();
  if (blockedSince === null) return null;
  return (
    <Alert severity="error" sx={{ marginBottom: 2 }}>
      <AlertTitle>
        {translate("licence.blocked_since")} <InstantText instant={blockedSince} />
      </AlertTitle>
      {blockReason}
    </Alert>
  );
}
