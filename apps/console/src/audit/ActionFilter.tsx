import { Checkbox, ListSubheader, MenuItem, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { AUDIT_ACTIONS } from "./actions.ts";
import { useActionName } from "./use-action-name.ts";

interface ActionFilterProps {
  readonly chosen: readonly string[];
  readonly onChange: (actions: readonly string[]) => void;
}

/** Any of the chosen actions; one that came with the address can be taken away again like every other. */
export function ActionFilter({ chosen, onChange }: ActionFilterProps) {
  const translate = useTranslate();
  const actionName = useActionName();
  const known: readonly string[] = AUDIT_ACTIONS;
  const unknown = chosen.filter((action) => !known.includes(action));
  const choice = (action: string) => (
    <MenuItem key={action} value={action} dense>
      <Checkbox size="small" checked={chosen.includes(action)} tabIndex={-1} sx={{ paddingBlock: 0 }} />
      {actionName(action)}
    </MenuItem>
  );
  return (
    <TextField
      select
      label={translate("audit_log.field.action")}
      value={chosen}
      onChange={({ target }) => onChange(target.value as unknown as string[])}
      sx={{ minWidth: 170, maxWidth: 300 }}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: () =>
            chosen.length === 0
              ? translate("list.any")
              : chosen.map(actionName).join(translate("identity.list_separator")),
          MenuProps: { slotProps: { paper: { sx: { maxHeight: 420 } } } },
        },
      }}
    >
      <ListSubheader>{translate("audit_log.done_kinds")}</ListSubheader>
      {known.slice(0, FIRST_DENIED).map(choice)}
      <ListSubheader>{translate("audit_log.denied_kinds")}</ListSubheader>
      {[...known.slice(FIRST_DENIED), ...unknown].map(choice)}
    </TextField>
  );
}

const FIRST_DENIED = AUDIT_ACTIONS.indexOf("auth.denied");
