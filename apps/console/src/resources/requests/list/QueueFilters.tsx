import { Button, MenuItem, TextField } from "@mui/material";
import {
  CATEGORY_NAMES,
  KIND_NAMES,
  OUTCOME_NAMES,
  OUTCOMES,
  REQUEST_CATEGORIES,
  REQUEST_KINDS,
  SEVERITIES,
} from "@supportbook/policy";
import { useState } from "react";
import { useListContext, useTranslate } from "react-admin";
import { ChoiceFilter } from "../../../components/filters/ChoiceFilter.tsx";
import { MoreFilters } from "../../../components/filters/MoreFilters.tsx";
import { SearchFilter } from "../../../components/filters/SearchFilter.tsx";
import { useFilter } from "../../../components/filters/use-filter.ts";
import { useWords } from "../../../rulebook/use-words.ts";
import { AccountField } from "../../licences/AccountField.tsx";
import { ProductField } from "../../licences/ProductField.tsx";
import { OPEN_CATEGORIES } from "./queue-filter.ts";
import { useQueueChoices } from "./use-queue-choices.ts";

const SPANS_IN_DAYS = [1, 3, 7, 30] as const;

/** What narrows the queue; each condition is answered by an index of the database. */
export function QueueFilters() {
  const translate = useTranslate();
  const { teams, agents } = useQueueChoices();
  const labelOf = (name: string) => translate(`resources.requests.fields.${name}`);
  return (
    <>
      <SearchFilter label={translate("queue.filter.search")} />
      <MoreFilters>
        <CategoryFilter />
        <ChoiceFilter
          source="severity"
          label={labelOf("severity")}
          choices={SEVERITIES.map((value) => ({ value, name: translate("queue.severity", { severity: value }) }))}
        />
        <ChoiceFilter
          source="team"
          label={labelOf("team")}
          choices={teams.map(({ id, name }) => ({ value: id, name }))}
        />
        <ChoiceFilter
          source="assignee"
          label={labelOf("assignee")}
          choices={agents.map(({ subject, name }) => ({ value: subject, name }))}
        />
        <ProductFilter />
        <AccountFilter />
        <RareFilters />
      </MoreFilters>
    </>
  );
}

const RARE: readonly string[] = ["kind", "outcome", "waitingForDays", "filedWithinDays"];

/** What is asked seldom stays away until it is wanted, or set. */
function RareFilters() {
  const translate = useTranslate();
  const words = useWords();
  const { filterValues } = useListContext();
  const [isOpen, setOpen] = useState(false);
  const isSet = RARE.some((source) => filterValues?.[source] !== undefined);
  if (!isOpen && !isSet) return <Button onClick={() => setOpen(true)}>{translate("queue.filter.more")}</Button>;
  const days = SPANS_IN_DAYS.map((value) => ({ value, name: translate("list.days", { smart_count: value }) }));
  const labelOf = (name: string) => translate(`resources.requests.fields.${name}`);
  return (
    <>
      <ChoiceFilter
        source="kind"
        label={labelOf("kind")}
        choices={REQUEST_KINDS.map((value) => ({ value, name: words(KIND_NAMES[value]) }))}
      />
      <ChoiceFilter
        source="outcome"
        label={labelOf("outcome")}
        choices={OUTCOMES.map((value) => ({ value, name: words(OUTCOME_NAMES[value]) }))}
      />
      <ChoiceFilter source="waitingForDays" label={translate("queue.filter.waiting")} choices={days} />
      <ChoiceFilter source="filedWithinDays" label={translate("queue.filter.filed")} choices={days} />
    </>
  );
}

/** One category, or all in which something is still to be done. */
function CategoryFilter() {
  const translate = useTranslate();
  const words = useWords();
  const [category, setCategory] = useFilter<unknown>("category");
  const isOpen = Array.isArray(category);
  return (
    <TextField
      select
      label={translate("resources.requests.fields.category")}
      value={isOpen ? "OPEN_CATEGORIES" : (category ?? "")}
      onChange={({ target }) => setCategory(target.value === "OPEN_CATEGORIES" ? OPEN_CATEGORIES : target.value)}
      sx={{ minWidth: 150 }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate("list.any")}</MenuItem>
      <MenuItem value="OPEN_CATEGORIES">{translate("queue.preset.open")}</MenuItem>
      {REQUEST_CATEGORIES.map((value) => (
        <MenuItem key={value} value={value}>
          {words(CATEGORY_NAMES[value])}
        </MenuItem>
      ))}
    </TextField>
  );
}

function ProductFilter() {
  const translate = useTranslate();
  const [slug, setSlug] = useFilter<string>("product");
  const sx = { width: { xs: "100%", sm: 200 } };
  return <ProductField slug={slug ?? null} onChange={setSlug} none={translate("list.any")} sx={sx} />;
}

function AccountFilter() {
  const translate = useTranslate();
  const [id, setId] = useFilter<string>("account");
  return (
    <AccountField
      id={id ?? null}
      label={translate("resources.requests.fields.account")}
      none={translate("list.any")}
      onChange={(account) => setId(account?.id ?? null)}
      sx={{ width: { xs: "100%", sm: 200 } }}
    />
  );
}
