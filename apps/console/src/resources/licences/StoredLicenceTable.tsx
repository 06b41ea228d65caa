import { Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import type { StoredLicenceRowFragment } from "../../gql/account-licences.ts";
import { useViewer } from "../../sign-in/use-viewer.ts";
import { LastDay } from "./LastDay.tsx";
import { NumberLink } from "./NumberLink.tsx";
import { StandingChip } from "./StandingChip.tsx";

const COLUMNS = ["number", "standing", "product", "kind", "seats", "validThrough", "maskedCode"] as const;

/** The licences that an account keeps, with who put them there. */
export function StoredLicenceTable({ licences }: { readonly licences: readonly StoredLicenceRowFragment[] }) {
  const translate = useTranslate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {COLUMNS.map((column) => (
            <TableCell key={column}>{translate(`resources.licences.fields.${column}`)}</TableCell>
          ))}
          <TableCell>{translate("licence.stored.by")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {licences.map((licence) => (
          <StoredRow key={licence.id} licence={licence} />
        ))}
      </TableBody>
    </Table>
  );
}

function StoredRow({ licence }: { readonly licence: StoredLicenceRowFragment }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const { number, standing, product, kind, seats, validThrough, maskedCode, storedAt, storedByName } = licence;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <NumberLink number={number} linked={viewer?.has("licences.read") === true} />
      </TableCell>
      <TableCell>
        <StandingChip standing={standing} />
      </TableCell>
      <TableCell>{product.name}</TableCell>
      <TableCell>{translate(`licence.kind.${kind}`)}</TableCell>
      <TableCell>{seats ?? "—"}</TableCell>
      <TableCell>
        <LastDay date={validThrough} />
      </TableCell>
      <TableCell>
        <code>{maskedCode}</code>
      </TableCell>
      <TableCell>
        {storedByName} · <InstantText instant={storedAt} />
      </TableCell>
    </TableRow>
  );
}
