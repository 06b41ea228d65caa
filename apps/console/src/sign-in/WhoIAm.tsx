import { Box, Chip, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { permissionKey } from "./permission-key.ts";
import type { Viewer } from "./viewer.ts";

/** Who is signed in, as what, and what that allows. */
export function WhoIAm({ person }: { readonly person: NonNullable<Viewer["person"]> }) {
  const translate = useTranslate();
  const { name, email, roles, can } = person;
  return (
    <Box sx={{ display: "grid", gap: 1.5 }}>
      <Box>
        <Typography variant="h3" component="p">
          {name}
        </Typography>
        {email !== null && (
          <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
            {email}
          </Typography>
        )}
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5 }}>
        {roles.map((role) => (
          <Chip key={role} size="small" label={translate(`identity.role.${role}`, { _: role })} />
        ))}
      </Box>
      <Box>
        <Typography variant="body2" sx={{ fontWeight: 650 }}>
          {translate("identity.you_may")}
        </Typography>
        <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, fontSize: "0.8125rem", display: "grid", gap: 0.25 }}>
          <li>{translate("identity.read_public")}</li>
          {can.map((permission) => (
            <li key={permission}>{translate(`identity.may.${permissionKey(permission)}`, { _: permission })}</li>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
