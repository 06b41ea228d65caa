import AccountCircleOutlined from "@mui/icons-material/AccountCircleOutlined";
import { Button, Divider, IconButton, Popover, Tooltip } from "@mui/material";
import { useState } from "react";
import { useLogout, useTranslate } from "react-admin";
import { signIn } from "../sign-in/sign-in.ts";
import { useViewer } from "../sign-in/use-viewer.ts";
import type { Viewer } from "../sign-in/viewer.ts";
import { WhoIAm } from "../sign-in/WhoIAm.tsx";

/** Who is signed in and the way out; for anybody else the way in. */
export function UserMenu() {
  const translate = useTranslate();
  const viewer = useViewer();
  if (viewer === undefined) return null;
  if (viewer.person !== null) return <SignedIn person={viewer.person} />;
  return (
    <Button variant="outlined" onClick={() => signIn.start()} sx={{ whiteSpace: "nowrap", flexShrink: 0 }}>
      {translate("ra.auth.sign_in")}
    </Button>
  );
}

function SignedIn({ person }: { readonly person: NonNullable<Viewer["person"]> }) {
  const translate = useTranslate();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = translate("layout.signed_in_as", { name: person.name });
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          size="small"
          aria-label={label}
          aria-haspopup="dialog"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <AccountCircleOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "bottom", horizontal: "right" }}
        transformOrigin={{ vertical: "top", horizontal: "right" }}
        slotProps={{
          paper: {
            role: "dialog",
            "aria-label": label,
            sx: { width: 340, maxWidth: "calc(100vw - 32px)", padding: 2, display: "grid", gap: 1.5 },
          },
        }}
      >
        <WhoIAm person={person} />
        <Divider />
        <Button variant="outlined" onClick={() => logout()}>
          {translate("identity.sign_out")}
        </Button>
      </Popover>
    </>
  );
}
