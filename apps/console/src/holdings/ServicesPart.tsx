import AddOutlined from "@mui/icons-material/AddOutlined";
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { visuallyHidden } from "../components/visually-hidden.ts";
import { GrantServiceDialog } from "./GrantServiceDialog.tsx";
import { HeldServiceRow } from "./HeldServiceRow.tsx";
import { HoldingsPart, type PartOfAccount } from "./HoldingsPart.tsx";
import { nowFirst } from "./held-span.ts";
import type { HeldService } from "./use-holdings.ts";

interface ServicesPartProps extends PartOfAccount {
  readonly services: readonly HeldService[];
}

/** The paid services of an account, support extensions among them. */
export function ServicesPart({ services, ...part }: ServicesPartProps) {
  const translate = useTranslate();
  const [granting, setGranting] = useState(false);
  const grant = part.editable && (
    <Button variant="outlined" startIcon={<AddOutlined fontSize="small" />} onClick={() => setGranting(true)}>
      {translate("held.service.grant")}
    </Button>
  );
  return (
    <HoldingsPart title={translate("held.service.title")} action={services.length > 0 && grant}>
      {services.length === 0 ? (
        <EmptyState title={translate("held.service.none")} hint={translate("held.service.none_hint")} action={grant} />
      ) : (
        <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("held.service.title")}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {(["name", "subject", "days", "state"] as const).map((field) => (
                  <TableCell key={field}>{translate(`held.service.${field}`)}</TableCell>
                ))}
                <TableCell sx={{ position: "relative" }}>
                  <Box component="span" sx={visuallyHidden}>
                    {translate("held.actions")}
                  </Box>
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {nowFirst(services, part.today).map((held) => (
                <HeldServiceRow key={held.id} held={held} {...part} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {granting && <GrantServiceDialog account={part.account} today={part.today} onClose={() => setGranting(false)} />}
    </HoldingsPart>
  );
}
