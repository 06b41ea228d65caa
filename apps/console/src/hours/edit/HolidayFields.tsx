import { Autocomplete, Box, Button, Card, TextField, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../components/ErrorState.tsx";
import { HolidayPlacesDocument, PublicHolidaysDocument } from "../../gql/public-holidays.ts";
import { request } from "../../graphql-client.ts";
import { HolidayList } from "../HolidayList.tsx";
import { usePlaceName } from "../use-place-name.ts";
import type { DraftSource } from "./calendar-draft.ts";
import type { FieldProblems } from "./use-save-calendar.ts";

interface HolidayFieldsProps {
  readonly source: DraftSource | null;
  readonly onChange: (source: DraftSource | null) => void;
  readonly problems: FieldProblems;
  /** The year that is shown first. */
  readonly year: number;
}

/** Whose public holidays close support, with a look at any year of them. */
export function HolidayFields({ source, onChange, problems, year }: HolidayFieldsProps) {
  const translate = useTranslate();
  return (
    <Card component="section" aria-labelledby="holiday-fields" sx={{ padding: 2, display: "grid", gap: 2 }}>
      <Typography variant="h2" id="holiday-fields">
        {translate("support_hours.holidays")}
      </Typography>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr 1fr" } }}>
        <CountryField source={source} onChange={onChange} problem={problems["holidaySource.country"]} />
        {source !== null && <PartFields source={source} onChange={onChange} />}
      </Box>
      {source !== null && <YearOfHolidays source={source} first={year} />}
    </Card>
  );
}

interface CountryFieldProps extends Pick<HolidayFieldsProps, "source" | "onChange"> {
  readonly problem: string | undefined;
}

function CountryField({ source, onChange, problem }: CountryFieldProps) {
  const translate = useTranslate();
  const placeName = usePlaceName();
  const countries = usePlaces(null, null) ?? [];
  return (
    <Autocomplete
      options={countries.map(({ code }) => code)}
      value={source?.country ?? null}
      getOptionLabel={(code) => placeName(code)}
      onChange={(_, country) => onChange(country === null ? null : { country, state: null, region: null })}
      renderInput={(input) => (
        <TextField
          {...input}
          label={translate("support_hours.holiday.country")}
          error={problem !== undefined}
          helperText={problem ?? (source === null ? translate("support_hours.holiday.country_hint") : "")}
        />
      )}
    />
  );
}

interface PartFieldsProps {
  readonly source: DraftSource;
  readonly onChange: (source: DraftSource) => void;
}

/** State and region, where the country has such with holidays of their own. */
function PartFields({ source, onChange }: PartFieldsProps) {
  const translate = useTranslate();
  const states = usePlaces(source.country, null) ?? [];
  const regions = usePlaces(source.country, source.state) ?? [];
  return (
    <>
      {states.length > 0 && (
        <PlaceField
          label={translate("support_hours.holiday.state")}
          places={states}
          value={source.state}
          onChange={(state) => onChange({ ...source, state, region: null })}
        />
      )}
      {source.state !== null && regions.length > 0 && (
        <PlaceField
          label={translate("support_hours.holiday.region")}
          places={regions}
          value={source.region}
          onChange={(region) => onChange({ ...source, region })}
        />
      )}
    </>
  );
}

interface Place {
  readonly code: string;
  readonly name: string;
}

interface PlaceFieldProps {
  readonly label: string;
  readonly places: readonly Place[];
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

function PlaceField({ label, places, value, onChange }: PlaceFieldProps) {
  return (
    <Autocomplete
      options={places}
      value={places.find(({ code }) => code === value) ?? null}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ code }) => code}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      onChange={(_, place) => onChange(place?.code ?? null)}
      renderInput={(input) => <TextField {...input} label={label} />}
    />
  );
}

/** The list of places hardly changes; asked once in the life of the page. */
function usePlaces(country: string | null, state: string | null): readonly Place[] | undefined {
  const { data } = useQuery({
    queryKey: ["holiday-places", country, state],
    queryFn: async ({ signal }) => (await request(HolidayPlacesDocument, { country, state }, { signal })).holidayPlaces,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}

function YearOfHolidays({ source, first }: { readonly source: DraftSource; readonly first: number }) {
  const translate = useTranslate();
  const [year, setYear] = useState(first);
  const { data, error, refetch } = useQuery({
    queryKey: ["public-holidays", source, year],
    queryFn: async ({ signal }) => (await request(PublicHolidaysDocument, { source, year }, { signal })).publicHolidays,
    placeholderData: (before) => before,
  });
  return (
    <Box>
      <Box sx={{ display: "flex", alignItems: "center", gap: 1, marginBottom: 1 }}>
        <Typography variant="h3" role="status">
          {translate("support_hours.holiday.in_year", { year, smart_count: data?.length ?? 0 })}
        </Typography>
        <Button size="small" disabled={year <= first} onClick={() => setYear(year - 1)}>
          {translate("support_hours.holiday.year_before")}
        </Button>
        <Button size="small" disabled={year >= first + 9} onClick={() => setYear(year + 1)}>
          {translate("support_hours.holiday.year_after")}
        </Button>
      </Box>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {error === null && <HolidayList holidays={data ?? []} />}
    </Box>
  );
}
