import { Box, Link } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { paths } from "../../paths.ts";

interface AccountLinkProps {
  readonly account: { readonly id: string; readonly number: string; readonly name: string } | null;
  /** What stands there where there is no account. */
  readonly none?: string;
}

/** A company account by its name; its number tells those of one name apart. */
export function AccountLink({ account, none = "—" }: AccountLinkProps) {
  if (account === null) {
    return (
      <Box component="span" sx={{ color: "text.secondary" }}>
        {none}
      </Box>
    );
  }
  const { id, name, number } = account;
  return (
    <Link component={RouterLink} to={paths.account(id)} color="text.primary" underline="hover" title={number}>
      {name}
    </Link>
  );
}
