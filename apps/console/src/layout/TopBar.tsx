import MenuOutlined from "@mui/icons-material/MenuOutlined";
import SearchOutlined from "@mui/icons-material/SearchOutlined";
import { Box, Button, IconButton, Link, Tooltip } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { Keys } from "../commands/Keys.tsx";
import { useCommandTools } from "../commands/tools-context.ts";
import { AppearanceMenu } from "./AppearanceMenu.tsx";
import { LanguageMenu } from "./LanguageMenu.tsx";
import { UserMenu } from "./UserMenu.tsx";

export function TopBar({ onOpenNavigation }: { readonly onOpenNavigation: () => void }) {
  const translate = useTranslate();
  return (
    <Box
      component="header"
      sx={{
        position: "sticky",
        top: 0,
        zIndex: "appBar",
        display: "flex",
        displayPrint: "none",
        alignItems: "center",
        gap: 1,
        height: 49,
        paddingInline: { xs: 1, md: 2 },
        bgcolor: "background.paper",
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      <Tooltip title={translate("ra.action.open_menu")}>
        <IconButton
          aria-label={translate("ra.action.open_menu")}
          onClick={onOpenNavigation}
          sx={{ display: { md: "none" } }}
        >
          <MenuOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      <Link
        component={RouterLink}
        to="/"
        aria-label="Supportbook"
        color="text.primary"
        underline="none"
        sx={{ display: "flex", alignItems: "center", gap: 1, fontWeight: 700, fontSize: "0.9375rem" }}
      >
        <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={22} height={22} />
        <Box component="span" sx={{ display: { xs: "none", sm: "inline" } }}>
          Supportbook
        </Box>
      </Link>
      <Box sx={{ flex: 1, minWidth: 0, display: "flex", justifyContent: "center" }}>
        <PaletteButton />
      </Box>
      <LanguageMenu />
      <AppearanceMenu />
      <UserMenu />
    </Box>
  );
}

function PaletteButton() {
  const translate = useTranslate();
  const { openPalette } = useCommandTools();
  return (
    <Button
      variant="outlined"
      color="inherit"
      onClick={openPalette}
      startIcon={<SearchOutlined fontSize="small" />}
      sx={{
        width: "100%",
        minWidth: 0,
        maxWidth: 420,
        justifyContent: "flex-start",
        color: "text.secondary",
        borderColor: "divider",
        fontWeight: 400,
        minHeight: 32,
      }}
    >
      <Box
        component="span"
        sx={{ flex: 1, textAlign: "left", overflow: "hidden", whiteSpace: "nowrap", textOverflow: "ellipsis" }}
      >
        {translate("command.placeholder")}
      </Box>
      <Box component="span" sx={{ display: { xs: "none", sm: "inline" } }}>
        <Keys keys="mod+k" />
      </Box>
    </Button>
  );
}
