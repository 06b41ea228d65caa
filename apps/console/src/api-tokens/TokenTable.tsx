import { Box, Button, Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateText, InstantText } from "../components/DateText.tsx";
import { visuallyHidden } from "../components/visually-hidden.ts";
import type { ApiTokenFactsFragment } from "../gql/api-tokens.ts";
import { permissionKey } from "../sign-in/permission-key.ts";

interface TokenTableProps {
  readonly tokens: readonly ApiTokenFactsFragment[];
  readonly onRevoke: (token: ApiTokenFactsFragment) => void;
}

const COLUMNS = ["name", "state", "scopes", "lastUsedAt", "expiresOn", "createdAt"] as const;

export function TokenTable({ tokens, onRevoke }: TokenTableProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("api_token.title")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`api_token.field.${column}`)}</TableCell>
            ))}
            <TableCell sx={{ position: "relative" }}>
              <Box component="span" sx={visuallyHidden}>
                {translate("api_token.field.actions")}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} onRevoke={() => onRevoke(token)} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const TOP = { "& td, & th": { verticalAlign: "top", paddingBlock: 1 } } as const;

function TokenRow({ token, onRevoke }: { readonly token: ApiTokenFactsFragment; readonly onRevoke: () => void }) {
  const translate = useTranslate();
  const { name, ending, state, scopes, lastUsedAt, expiresOn, createdAt, creatorName } = token;
  return (
    <TableRow sx={TOP}>
      <TableCell component="th" scope="row" sx={{ overflowWrap: "anywhere", minWidth: 140 }}>
        <Box sx={{ fontWeight: 650 }}>{name}</Box>
        <Box component="code" sx={{ color: "text.secondary", fontSize: "0.75rem" }}>
          sbk_…{ending}
        </Box>
      </TableCell>
      <TableCell>
        <Chip
          size="small"
          variant="outlined"
          color={state === "ACTIVE" ? "success" : "default"}
          label={translate(`api_token.state.${state}`)}
        />
        <Ended token={token} />
      </TableCell>
      <TableCell sx={{ minWidth: 200 }}>
        {scopes.map((scope) => (
          <Box key={scope} sx={{ fontSize: "0.8125rem" }}>
            {translate(`identity.may.${permissionKey(scope)}`, { _: scope })}
          </Box>
        ))}
      </TableCell>
      <TableCell>
        {lastUsedAt === null ? translate("api_token.never_used") : <InstantText instant={lastUsedAt} />}
      </TableCell>
      <TableCell>
        <DateText date={expiresOn} />
      </TableCell>
      <TableCell>
        <InstantText instant={createdAt} />
        <Box sx={{ color: "text.secondary", fontSize: "0.75rem" }}>{creatorName}</Box>
      </TableCell>
      <TableCell align="right">
        {state === "ACTIVE" && (
          <Button color="error" onClick={onRevoke} aria-label={translate("api_token.revoke_named", { name })}>
            {translate("api_token.revoke")}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}

function Ended({ token: { revokedAt, revokerName } }: { readonly token: ApiTokenFactsFragment }) {
  if (revokedAt === null) return null;
  return (
    <Typography variant="caption" component="div" sx={{ color: "text.secondary" }}>
      <InstantText instant={revokedAt} />
      <br />
      {revokerName}
    </Typography>
  );
}
