import { Button, Link, TableCell, TableRow } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { ChangeHeldServiceDocument } from "../gql/edit-holdings.ts";
import { request } from "../graphql-client.ts";
import { paths } from "../paths.ts";
import { ChangeDaysDialog } from "./ChangeDaysDialog.tsx";
import { HeldDays } from "./HeldDays.tsx";
import { HeldState } from "./HeldState.tsx";
import { HoldingHistory } from "./HoldingHistory.tsx";
import type { PartOfAccount } from "./HoldingsPart.tsx";
import { holdingOn } from "./held-span.ts";
import type { HeldService } from "./use-holdings.ts";

interface HeldServiceRowProps extends PartOfAccount {
  readonly held: HeldService;
}

/** One service as the account holds it. */
export function HeldServiceRow({ held, account, today, editable }: HeldServiceRowProps) {
  const translate = useTranslate();
  const [changing, setChanging] = useState(false);
  const { id, service } = held;
  return (
    <>
      <TableRow data-held-service={service.code} sx={{ "& td, & th": { borderBottom: 0, paddingBottom: 0.5 } }}>
        <TableCell component="th" scope="row">
          {service.name}
        </TableCell>
        <TableCell>
          <SubjectOf held={held} />
        </TableCell>
        <TableCell className="one-line">
          <HeldDays {...held} />
        </TableCell>
        <TableCell>
          <HeldState holding={holdingOn(held, today)} />
        </TableCell>
        <TableCell align="right" className="one-line">
          {editable && (
            <Button
              size="small"
              onClick={() => setChanging(true)}
              aria-label={translate("held.change_days_of", { name: service.name })}
            >
              {translate("held.change_days")}
            </Button>
          )}
          {changing && (
            <ChangeDaysDialog
              name={service.name}
              held={held}
              send={async (input) => (await request(ChangeHeldServiceDocument, { input })).changeHeldService}
              onClose={() => setChanging(false)}
            />
          )}
        </TableCell>
      </TableRow>
      <TableRow>
        <TableCell colSpan={5} sx={{ paddingTop: 0 }}>
          <HoldingHistory account={account} held={id} />
        </TableCell>
      </TableRow>
    </>
  );
}

function SubjectOf({ held: { product, version } }: { readonly held: HeldService }) {
  const translate = useTranslate();
  if (product === null) return "—";
  return (
    <>
      <Link component={RouterLink} to={paths.product(product.slug)}>
        {product.name}
      </Link>{" "}
      {version === null ? (
        translate("held.service.every_version")
      ) : (
        <Link component={RouterLink} to={paths.version(version.id)}>
          {version.name}
        </Link>
      )}
    </>
  );
}
