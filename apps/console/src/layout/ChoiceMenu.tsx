import CheckOutlined from "@mui/icons-material/CheckOutlined";
import { IconButton, ListItemIcon, ListItemText, ListSubheader, Menu, MenuItem, Tooltip } from "@mui/material";
import { Fragment, type ReactNode, useId, useState } from "react";

export interface ChoiceGroup {
  /** Heading over the choices, where a menu has several groups. */
  readonly heading?: string;
  readonly chosen: string;
  readonly choices: readonly { readonly value: string; readonly name: string; readonly lang?: string }[];
  choose(value: string): void;
}

interface ChoiceMenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly groups: readonly ChoiceGroup[];
}

/** A button of the top bar with one of several things to choose, the present one ticked. */
export function ChoiceMenu({ label, icon, groups }: ChoiceMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const buttonId = useId();
  const close = () => setAnchor(null);
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          id={buttonId}
          size="small"
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {icon}
        </IconButton>
      </Tooltip>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{ list: { "aria-labelledby": buttonId, dense: true } }}
      >
        {groups.flatMap(({ heading, chosen, choices, choose }) => [
          heading === undefined ? (
            <Fragment key="no heading" />
          ) : (
            <ListSubheader key={heading} role="presentation" sx={{ lineHeight: 2.2 }}>
              {heading}
            </ListSubheader>
          ),
          ...choices.map(({ value, name, lang }) => (
            <MenuItem
              key={value}
              role="menuitemradio"
              aria-checked={value === chosen}
              onClick={() => {
                choose(value);
                close();
              }}
            >
              <ListItemIcon>{value === chosen && <CheckOutlined fontSize="small" />}</ListItemIcon>
              <ListItemText lang={lang}>{name}</ListItemText>
            </MenuItem>
          )),
        ])}
      </Menu>
    </>
  );
}
