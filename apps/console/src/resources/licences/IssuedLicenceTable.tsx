import { Link, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import type { AccountIssuedLicencesQuery } from "../../gql/account-licences.ts";
import { paths } from "../../paths.ts";
import { LastDay } from "./LastDay.tsx";
import { StandingChip } from "./StandingChip.tsx";

type Issued = AccountIssuedLicencesQuery["licences"]["nodes"][number];

const COLUMNS = ["number", "standing", "product", "validThrough", "maskedCode"] as const;

/** Licences that the vendor issued to an account and that nobody has stored: support may be limited (clause 2.4). */
export function IssuedLicenceTable({ licences }: { readonly licences: readonly Issued[] }) {
  const translate = useTranslate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {COLUMNS.map((column) => (
            <TableCell key={column}>{translate(`resources.licences.fields.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {licences.map(({ id, number, standing, product, validThrough, maskedCode }) => (
          <TableRow key={id}>
            <TableCell component="th" scope="row">
              <Link component={RouterLink} to={paths.licence(id)} sx={{ fontWeight: 600, whiteSpace: "nowrap" }}>
                {number}
              </Link>
            </TableCell>
            <TableCell>
              <StandingChip standing={standing} />
            </TableCell>
            <TableCell>{product.name}</TableCell>
            <TableCell>
              <LastDay date={validThrough} />
            </TableCell>
            <TableCell>
              <code>{maskedCode}</code>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
