import { Box, Card, Typography } from "@mui/material";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../components/ErrorState.tsx";
import { DateField } from "../../editing/DateField.tsx";
import { LicenceStandingOnDocument } from "../../gql/licences.ts";
import { TodayDocument } from "../../gql/today.ts";
import { request } from "../../graphql-client.ts";
import { lastInstantOf } from "./last-instant-of.ts";
import { StandingChip } from "./StandingChip.tsx";
import { StandingSentence } from "./StandingSentence.tsx";

/** Was there a valid licence on that day, and was that so as the register said it then? */
export function StandingOnDay({ licence }: { readonly licence: string }) {
  const translate = useTranslate();
  const [day, setDay] = useState<string | null>(null);
  const [knownOn, setKnownOn] = useState<string | null>(null);
  return (
    <Card component="section" sx={{ padding: 2, marginTop: 2 }}>
      <Typography variant="h2" sx={{ marginBottom: 1.5 }}>
        {translate("licence.on_day.title")}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "flex-start" }}>
        <DateField
          label={translate("licence.on_day.day")}
          helperText={translate("licence.on_day.day_hint")}
          value={day}
          onChange={setDay}
          sx={{ width: 240 }}
        />
        <DateField
          label={translate("licence.on_day.known")}
          helperText={translate("licence.on_day.known_hint")}
          value={knownOn}
          onChange={setKnownOn}
          sx={{ width: 240 }}
        />
        <Box aria-live="polite" sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", minHeight: 40 }}>
          <Answer {...{ licence, day, knownOn }} />
        </Box>
      </Box>
    </Card>
  );
}

interface Asked {
  readonly licence: string;
  /** Calendar dates of the vendor; null is now. */
  readonly day: string | null;
  readonly knownOn: string | null;
}

function Answer({ licence, day, knownOn }: Asked) {
  const { data, error, refetch } = useQuery({
    queryKey: ["licences", "standing", licence, day, knownOn],
    queryFn: async ({ signal }) => {
      const { vendorTimeZone } = (await request(TodayDocument, {}, { signal })).about;
      const variables = {
        id: licence,
        at: lastInstantOf(day, vendorTimeZone),
        knownAt: lastInstantOf(knownOn, vendorTimeZone),
      };
      return (await request(LicenceStandingOnDocument, variables, { signal })).licence?.standing;
    },
    placeholderData: keepPreviousData,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  return (
    <>
      <StandingChip standing={data} />
      <StandingSentence standing={data} />
    </>
  );
}
