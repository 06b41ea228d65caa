import Translate from "@mui/icons-material/Translate";
import { useLocaleState, useTranslate } from "react-admin";
import { LOCALES } from "../i18n/locales.ts";
import { ChoiceMenu } from "./ChoiceMenu.tsx";

export function LanguageMenu() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const choices = LOCALES.map(({ locale: value, name }) => ({ value, name, lang: value }));
  return (
    <ChoiceMenu
      label={translate("layout.language")}
      icon={<Translate fontSize="small" />}
      groups={[{ chosen: locale, choices, choose: setLocale }]}
    />
  );
}
