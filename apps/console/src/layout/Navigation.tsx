import { Box, List, ListItemButton, ListItemIcon, ListItemText, Typography } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { NavLink } from "react-router";
import { paths } from "../paths.ts";
import { useViewer } from "../sign-in/use-viewer.ts";
import { type NavigationGroup, type NavigationItem, navigation } from "./navigation.ts";

interface NavigationProps {
  /** Called when an item was followed, to close what covers the page. */
  readonly onFollow?: (() => void) | undefined;
}

export function Navigation({ onFollow }: NavigationProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const isShown = ({ resource }: NavigationItem) => resource === undefined || viewer?.may("list", resource) === true;
  return (
    <Box component="nav" aria-label={translate("layout.navigation")} sx={{ padding: 1 }}>
      {navigation.map(({ heading, items }) => {
        const shown = items.filter(isShown);
        return shown.length > 0 && <Group key={heading ?? ""} {...{ heading, items: shown, onFollow }} />;
      })}
    </Box>
  );
}

function Group({ heading, items, onFollow }: NavigationProps & NavigationGroup) {
  const translate = useTranslate();
  const id = useId();
  return (
    <>
      {heading !== undefined && (
        <Typography
          id={id}
          component="div"
          variant="caption"
          sx={{ display: "block", paddingInline: 1.25, paddingTop: 1.5, paddingBottom: 0.25, color: "text.secondary" }}
        >
          {translate(heading)}
        </Typography>
      )}
      <List aria-labelledby={heading === undefined ? undefined : id} disablePadding sx={{ display: "grid", gap: 0.25 }}>
        {items.map((item) => (
          <Item key={item.to} item={item} onFollow={onFollow} />
        ))}
      </List>
    </>
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
          paddingBlock: 0.5,
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
