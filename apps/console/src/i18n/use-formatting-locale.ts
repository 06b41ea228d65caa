import { useLocale } from "react-admin";
import { formattingLocale } from "./locales.ts";

/** The tag by which dates and numbers are written on this screen. */
export function useFormattingLocale(): string {
  return formattingLocale(useLocale(), navigator.languages);
}
