import { useTranslate } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import { Fact, FactList } from "../../components/FactList.tsx";
import { countryName } from "../../coverage/countries.ts";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import type { AccountSectionProps } from "./account-section.ts";

/** What the account is, whatever it holds. */
export function AccountFacts({ account }: AccountSectionProps) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const { number, country, administrators, createdAt } = account;
  const names = administrators.map(({ name }) => name).join(translate("identity.list_separator"));
  return (
    <FactList>
      <Fact name={translate("resources.accounts.fields.number")}>
        <code>{number}</code>
      </Fact>
      <Fact name={translate("resources.accounts.fields.country")}>
        {countryName(country, locale)} ({country})
      </Fact>
      <Fact name={translate("resources.accounts.fields.administrators")}>
        {names === "" ? translate("account.no_administrator") : names}
      </Fact>
      <Fact name={translate("resources.accounts.fields.createdAt")}>
        <InstantText instant={createdAt} />
      </Fact>
    </FactList>
  );
}
