import {
  FACT_NAMES,
  type FactName,
  KIND_NAMES,
  LICENCE_NAMES,
  LICENSING_NAMES,
  NO,
  PHASE_NAMES,
  SEGMENT_NAMES,
  SERVICE_NAMES,
  type Text,
  YES,
} from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { countryName } from "../coverage/countries.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { useWords } from "../rulebook/use-words.ts";

interface FactWords {
  readonly nameOf: (fact: string) => string;
  /** A value as the API writes it, or several with commas between, in the reader's words. */
  readonly wordsFor: (fact: string, value: string) => string;
}

const NAMES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  segment: SEGMENT_NAMES,
  licensing: LICENSING_NAMES,
  phase: PHASE_NAMES,
  licence: LICENCE_NAMES,
  kind: KIND_NAMES,
  services: SERVICE_NAMES,
  soldServices: SERVICE_NAMES,
};
const ANSWERS: Readonly<Record<string, Text>> = { true: YES, false: NO };

/** The facts of a question in the reader's words. */
export function useFactWords(): FactWords {
  const words = useWords();
  const translate = useTranslate();
  const locale = useFormattingLocale();
  return {
    nameOf(fact) {
      if (fact in FACT_NAMES) return words(FACT_NAMES[fact as FactName]);
      return translate(`eligibility.fact.${fact}`);
    },
    wordsFor(fact, value) {
      if (fact === "country") return `${countryName(value, locale)} (${value})`;
      const known = NAMES[fact] ?? ANSWERS;
      const named = value.split(", ").map((each) => {
        const name = known[each];
        return name === undefined ? each : words(name);
      });
      const list = named.join(translate("identity.list_separator"));
      return fact in NAMES ? list.charAt(0).toUpperCase() + list.slice(1) : list;
    },
  };
}
