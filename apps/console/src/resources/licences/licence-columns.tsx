import { Link } from "@mui/material";
import { DataTable, type TranslateFunction } from "react-admin";
import { Link as RouterLink } from "react-router";
import { DateText, InstantText } from "../../components/DateText.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { EditRow } from "../../editing/EditRow.tsx";
import { paths } from "../../paths.ts";
import { AccountLink } from "./AccountLink.tsx";
import { LastDay } from "./LastDay.tsx";
import type { LicenceRecord } from "./licence-records.ts";
import { StandingChip } from "./StandingChip.tsx";

const Column = DataTable.Col<LicenceRecord>;

interface ColumnChoices {
  /** Whether the reader may edit: `e` then opens the form of a row. */
  readonly editable: boolean;
  readonly translate: TranslateFunction;
}

/** Not a component: the table looks at its columns one by one. */
export function licenceColumns({ editable, translate }: ColumnChoices) {
  return [
    <Column
      key="number"
      source="number"
      render={({ id, number }) => (
        <>
          <RecordLink to={paths.licence(id)}>{number}</RecordLink>
          {editable && <EditRow to={paths.editLicence(id)} />}
        </>
      )}
    />,
    <Column
      key="standing"
      source="standing"
      disableSort
      render={({ standing }) => <StandingChip standing={standing} />}
    />,
    <Column
      key="product"
      source="product"
      disableSort
      cellClassName="one-line"
      render={({ product: { slug, name } }) => (
        <Link component={RouterLink} to={paths.product(slug)} color="text.primary" underline="hover">
          {name}
        </Link>
      )}
    />,
    <Column
      key="kind"
      source="kind"
      disableSort
      cellClassName="one-line"
      render={({ kind }) => translate(`licence.kind.${kind}`)}
    />,
    <Column key="validThrough" source="validThrough" render={({ validThrough }) => <LastDay date={validThrough} />} />,
    <Column key="maskedCode" source="maskedCode" disableSort render={({ maskedCode }) => <code>{maskedCode}</code>} />,
    <Column
      key="issuedTo"
      source="issuedTo"
      disableSort
      cellClassName="clipped"
      render={({ issuedTo }) => <AccountLink account={issuedTo} />}
    />,
    <Column
      key="storedIn"
      source="storedIn"
      disableSort
      cellClassName="clipped"
      render={({ storedIn }) => <AccountLink account={storedIn} none={translate("licence.not_stored")} />}
    />,
    <Column key="edition" source="edition" disableSort render={({ edition }) => edition ?? "—"} />,
    <Column key="seats" source="seats" disableSort render={({ seats }) => seats ?? "—"} />,
    <Column key="validFrom" source="validFrom" disableSort render={({ validFrom }) => <DateText date={validFrom} />} />,
    <Column key="createdAt" source="createdAt" render={({ createdAt }) => <InstantText instant={createdAt} />} />,
  ];
}
