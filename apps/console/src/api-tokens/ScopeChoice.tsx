import { Box, Checkbox, FormControl, FormControlLabel, FormHelperText, FormLabel } from "@mui/material";
import { useTranslate } from "react-admin";
import { permissionKey } from "../sign-in/permission-key.ts";
import { useViewer } from "../sign-in/use-viewer.ts";

/** A token that makes tokens would outlive its own end; the server refuses it too. */
const NEVER_GIVEN = "apiTokens.manage";

interface ScopeChoiceProps {
  readonly chosen: readonly string[];
  readonly onChange: (scopes: readonly string[]) => void;
  readonly problem: string | undefined;
}

/** What the token may do: of what its maker may, because it can never do more. */
export function ScopeChoice({ chosen, onChange, problem }: ScopeChoiceProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const offered = (viewer?.person?.can ?? []).filter((permission) => permission !== NEVER_GIVEN);
  const toggle = (scope: string) =>
    onChange(chosen.includes(scope) ? chosen.filter((one) => one !== scope) : [...chosen, scope]);
  return (
    <FormControl component="fieldset" required error={problem !== undefined}>
      <FormLabel component="legend">{translate("api_token.field.scopes")}</FormLabel>
      <Box sx={{ display: "grid", marginTop: 0.5 }}>
        {offered.map((permission) => (
          <FormControlLabel
            key={permission}
            control={
              <Checkbox size="small" checked={chosen.includes(permission)} onChange={() => toggle(permission)} />
            }
            label={
              <>
                {translate(`identity.may.${permissionKey(permission)}`, { _: permission })}{" "}
                <Box component="code" sx={{ color: "text.secondary", fontSize: "0.75rem" }}>
                  {permission}
                </Box>
              </>
            }
            slotProps={{ typography: { variant: "body2" } }}
          />
        ))}
      </Box>
      {problem !== undefined && <FormHelperText>{problem}</FormHelperText>}
    </FormControl>
  );
}
