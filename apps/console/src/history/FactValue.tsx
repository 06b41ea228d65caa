import { Box } from "@mui/material";
import { MILESTONE_FIELDS, type MilestoneKind } from "@supportbook/policy";
import { createContext, useContext } from "react";
import { useTranslate } from "react-admin";
import { DateText } from "../components/DateText.tsx";
import { factKind, readableJson } from "./fact-kinds.ts";

/** Names of versions by id, for facts that name one. */
export const VersionNamesContext = createContext<ReadonlyMap<string, string>>(new Map());

interface FactValueProps {
  readonly field: string;
  /** As the API writes it; null is none. */
  readonly value: string | null | undefined;
}

/** A value of a fact the way the reader reads it. */
export function FactValue({ field, value }: FactValueProps) {
  if (value == null) {
    return (
      <Box component="span" sx={{ color: "text.secondary" }}>
        —
      </Box>
    );
  }
  return <GivenValue field={field} value={value} />;
}

/** The same as a function of field and value, as tables of several sides ask for it. */
export const showFact = (field: string, value: string | null) => <FactValue field={field} value={value} />;

function GivenValue({ field, value }: { readonly field: string; readonly value: string }) {
  const translate = useTranslate();
  const names = useContext(VersionNamesContext);
  switch (factKind(field, value)) {
    case "date":
      return <DateText date={value} />;
    case "flag":
      return translate(value === "true" ? "ra.boolean.true" : "ra.boolean.false");
    case "milestones":
      return (JSON.parse(value) as MilestoneKind[])
        .map((kind) => translate(`resources.versions.fields.${MILESTONE_FIELDS[kind]}`))
        .join(translate("editing.list_separator"));
    case "successor":
      return names.get(value) ?? value;
    case "segment":
      return translate(`resources.products.segments.${value}`);
    case "licensing":
      return translate(`resources.products.licensings.${value}`);
    case "json":
      return readableJson(value);
    case "text":
      return <Box sx={{ overflowWrap: "anywhere" }}>{value}</Box>;
  }
}
