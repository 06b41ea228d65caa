import AccountCircleOutlined from "@mui/icons-material/AccountCircleOutlined";
import { Button, IconButton, ListItemText, Menu, MenuItem, Tooltip } from "@mui/material";
import { useState } from "react";
import { useGetIdentity, useLogin, useLogout, useTranslate } from "react-admin";
import { signIn } from "../sign-in/sign-in.ts";

/** Who is signed in and the way out; for anybody else the way in, where there is one. */
export function UserMenu() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const login = useLogin();
  if (identity?.fullName) return <SignedIn name={identity.fullName} />;
  if (!signIn.available) return null;
  return (
    <Button variant="contained" onClick={() => login({})}>
      {translate("ra.auth.sign_in")}
    </Button>
  );
}

function SignedIn({ name }: { readonly name: string }) {
  const translate = useTranslate();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = translate("layout.signed_in_as", { name });
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          size="small"
          aria-label={label}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <AccountCircleOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem disabled>
          <ListItemText>{name}</ListItemText>
        </MenuItem>
        <MenuItem onClick={() => logout()}>{translate("ra.auth.logout")}</MenuItem>
      </Menu>
    </>
  );
}
