import { LICENCE_NAMES, LICENCE_STATUSES, type LicenceStatus } from "@supportbook/policy";
import { Field } from "../Field.tsx";
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
  return (
    <Field label={t.about.account}>
      {(control) => (
        <select
          {...control}
          required={accounts.length > 1}
          value={filing.account}
          onChange={({ target }) => change({ account: target.value })}
        >
          {accounts.length > 1 && <option value="">{t.choose}</option>}
          {accounts.map(({ id, name, number }) => (
            <option key={id} value={accounts.length > 1 ? id : ""}>
              {`${name} (${number})`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function ForOneself({ filing, change }: WhoAsksProps) {
  const { t, of } = useLanguage();
  return (
    <div className="beside">
      <Field label={t.about.licence}>
        {(control) => (
          <select
            {...control}
            value={filing.licence}
            onChange={({ target }) => change({ licence: target.value as LicenceStatus | "" })}
          >
            <option value="">{t.notKnown}</option>
            {LICENCE_STATUSES.map((status) => (
              <option key={status} value={status}>
                {LICENCE_NAMES[status][of]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t.about.country}>
        {(control) => (
          <select {...control} value={filing.country} onChange={({ target }) => change({ country: target.value })}>
            <option value="">{t.notKnown}</option>
            {countriesIn(of).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
