import { LICENCE_NAMES, LICENCE_STATUSES, type LicenceStatus } from "@supportbook/policy";
import { ChoiceField } from "../Field.tsx";
import { OwnAccountsDocument } from "../gql/filing.ts";
import { useLanguage } from "../language.ts";
import { useSignedIn } from "../session.ts";
import { useAnswer } from "../use-answer.ts";
import { countriesIn } from "./countries.ts";
import type { Filing } from "./filing.ts";

interface WhoAsksProps {
  readonly filing: Filing;
  readonly change: (part: Partial<Filing>) => void;
}

/** The reader's company accounts; null until they are known. Nobody who is not signed in has any. */
export function useOwnAccounts() {
  const signedIn = useSignedIn();
  const { data } = useAnswer(OwnAccountsDocument, signedIn ? {} : null);
  if (!signedIn) return [];
  return data?.ownAccounts.filter(({ closedAt }) => closedAt === null) ?? null;
}

/** A company account knows its country and licences; whoever belongs to none may say them. */
export function WhoAsks(props: WhoAsksProps) {
  const accounts = useOwnAccounts();
  return accounts !== null && accounts.length > 0 ? <ForCompany {...props} /> : <ForOneself {...props} />;
}

/** Whoever belongs to several companies says for which one they ask. */
export function ForCompany({ filing, change }: WhoAsksProps) {
  const { t } = useLanguage();
  const accounts = useOwnAccounts() ?? [];
  const isOpen = accounts.length > 1;
  return (
    <ChoiceField
      label={t.about.account}
      required={isOpen}
      value={filing.account}
      {...(isOpen && { blank: t.choose })}
      onChange={(account) => change({ account })}
    >
      {accounts.map(({ id, name, number }) => (
        <option key={id} value={isOpen ? id : ""}>
          {`${name} (${number})`}
        </option>
      ))}
    </ChoiceField>
  );
}

function ForOneself({ filing, change }: WhoAsksProps) {
  const { t, of } = useLanguage();
  return (
    <div className="beside">
      <ChoiceField
        label={t.about.licence}
        value={filing.licence}
        blank={t.notKnown}
        onChange={(licence) => change({ licence: licence as LicenceStatus | "" })}
      >
        {LICENCE_STATUSES.map((status) => (
          <option key={status} value={status}>
            {LICENCE_NAMES[status][of]}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        label={t.about.country}
        value={filing.country}
        blank={t.notKnown}
        onChange={(country) => change({ country })}
      >
        {countriesIn(of).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </ChoiceField>
    </div>
  );
}
