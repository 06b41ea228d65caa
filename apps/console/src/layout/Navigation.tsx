import { Box, List, ListItemButton, ListItemIcon, ListItemText } from "@mui/material";
import { CanAccess, useTranslate } from "react-admin";
import { NavLink } from "react-router";
import { paths } from "../paths.ts";
import { type NavigationItem, navigation } from "./navigation.ts";

interface NavigationProps {
  /** Called when an item was followed, to close what covers the page. */
  readonly onFollow?: () => void;
}

export function Navigation({ onFollow }: NavigationProps) {
  const translate = useTranslate();
  return (
    <Box component="nav" aria-label={translate("layout.navigation")}>
      <List sx={{ padding: 1, display: "grid", gap: 0.25 }}>
        {navigation.map((item) =>
          item.resource === undefined ? (
            <Item key={item.to} item={item} onFollow={onFollow} />
          ) : (
            <CanAccess key={item.to} resource={item.resource} action="list">
              <Item item={item} onFollow={onFollow} />
            </CanAccess>
          ),
        )}
      </List>
    </Box>
  );
}

function Item({ item: { to, label, icon: Icon }, onFollow }: NavigationProps & { readonly item: NavigationItem }) {
  const translate = useTranslate();
  return (
    <Box component="li">
      <ListItemButton
        component={NavLink}
        to={to}
        end={to === paths.home()}
        onClick={onFollow}
        sx={{
          borderRadius: 1,
          paddingBlock: 0.75,
          paddingInline: 1.25,
          color: "text.secondary",
          "&.active": { color: "primary.main", bgcolor: "action.selected" },
        }}
      >
        <ListItemIcon sx={{ minWidth: 30, color: "inherit" }}>
          <Icon fontSize="small" />
        </ListItemIcon>
        <ListItemText primary={translate(label)} slotProps={{ primary: { variant: "body2", fontWeight: 600 } }} />
      </ListItemButton>
    </Box>
  );
}
