import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateText, InstantText } from "../../components/DateText.tsx";
import type { LicenceFactsFragment } from "../../gql/licences.ts";
import { AccountLink } from "./AccountLink.tsx";
import { LastDay } from "./LastDay.tsx";

type Revision = LicenceFactsFragment["history"][number];

const COLUMNS = ["product", "edition", "kind", "seats", "validFrom", "validThrough", "issuedTo"] as const;

/** What the register says, and what it said before; the first row holds now. */
export function LicenceRevisions({ revisions }: { readonly revisions: readonly Revision[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("licence.revisions.title")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate("licence.revisions.known")}</TableCell>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`resources.licences.fields.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {revisions.map((revision) => (
            <RevisionRow key={revision.revision} revision={revision} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function RevisionRow({ revision }: { readonly revision: Revision }) {
  const translate = useTranslate();
  const { knownSince, knownUntil, product, edition, kind, seats, validFrom, validThrough, issuedTo } = revision;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <InstantText instant={knownSince} />
        {" – "}
        {knownUntil === null ? translate("licence.revisions.now") : <InstantText instant={knownUntil} />}
      </TableCell>
      <TableCell>{product.name}</TableCell>
      <TableCell>{edition ?? "—"}</TableCell>
      <TableCell>{translate(`licence.kind.${kind}`)}</TableCell>
      <TableCell>{seats ?? "—"}</TableCell>
      <TableCell>
        <DateText date={validFrom} />
      </TableCell>
      <TableCell>
        <LastDay date={validThrough} />
      </TableCell>
      <TableCell>
        <AccountLink account={issuedTo} />
      </TableCell>
    </TableRow>
  );
}
