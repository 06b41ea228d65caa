import { Link } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { paths } from "../../paths.ts";

interface NumberLinkProps {
  readonly number: string;
  /** Whether the reader may see the register. */
  readonly linked: boolean;
}

/** A licence by its number, which is all that an account tells of it; the register finds it by that. */
export function NumberLink({ number, linked }: NumberLinkProps) {
  if (!linked) return number;
  return (
    <Link
      component={RouterLink}
      to={paths.licencesWhere({ search: number })}
      sx={{ fontWeight: 600, whiteSpace: "nowrap" }}
    >
      {number}
    </Link>
  );
}
