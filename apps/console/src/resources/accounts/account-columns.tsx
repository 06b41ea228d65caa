import { DataTable, type TranslateFunction } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { countryName } from "../../coverage/countries.ts";
import { EditRow } from "../../editing/EditRow.tsx";
import { paths } from "../../paths.ts";
import { AccountState } from "./AccountState.tsx";
import type { AccountRecord } from "./account-records.ts";

const Column = DataTable.Col<AccountRecord>;

interface ColumnChoices {
  /** Whether the reader may edit: `e` then opens the form of a row. */
  readonly editable: boolean;
  readonly locale: string;
  readonly translate: TranslateFunction;
}

/** Not a component: the table looks at its columns one by one. */
export function accountColumns({ editable, locale, translate }: ColumnChoices) {
  const separator = translate("identity.list_separator");
  return [
    <Column
      key="name"
      source="name"
      render={({ id, name, closedAt }) => (
        <>
          <RecordLink to={paths.account(id)}>{name}</RecordLink>
          {editable && closedAt === null && <EditRow to={paths.editAccount(id)} />}
        </>
      )}
    />,
    <Column
      key="number"
      source="number"
      disableSort
      cellClassName="one-line"
      render={({ number }) => <code>{number}</code>}
    />,
    <Column
      key="country"
      source="country"
      disableSort
      cellClassName="one-line"
      render={({ country }) => countryName(country, locale)}
    />,
    <Column
      key="administrators"
      source="administrators"
      disableSort
      cellClassName="clipped"
      render={({ administrators }) => {
        const names = administrators.map(({ name }) => name).join(separator);
        return names === "" ? "—" : <span title={names}>{names}</span>;
      }}
    />,
    <Column key="closedAt" source="closedAt" disableSort render={(account) => <AccountState account={account} />} />,
    <Column key="createdAt" source="createdAt" render={({ createdAt }) => <InstantText instant={createdAt} />} />,
  ];
}
