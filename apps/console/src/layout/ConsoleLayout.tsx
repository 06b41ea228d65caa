import { Box, Drawer, Link } from "@mui/material";
import { type ReactNode, Suspense, useState } from "react";
import { useTranslate } from "react-admin";
import { Commands } from "../commands/Commands.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { OfflineBanner } from "../components/OfflineBanner.tsx";
import { LastChange } from "../editing/LastChange.tsx";
import { SessionNotice } from "../sign-in/SessionNotice.tsx";
import { FailureBoundary } from "./FailureBoundary.tsx";
import { Navigation } from "./Navigation.tsx";
import { TopBar } from "./TopBar.tsx";

const NAVIGATION_WIDTH = 208;
const CONTENT = "content";

/** What is round every page: the way to everywhere on the left, what is always at hand on top. */
export function ConsoleLayout({ children }: { readonly children: ReactNode }) {
  const [navigationOpen, setNavigationOpen] = useState(false);
  const close = () => setNavigationOpen(false);
  return (
    <Commands>
      <SkipToContent />
      <Box
        sx={{
          display: "grid",
          gridTemplate: "auto 1fr / minmax(0, 1fr)",
          minHeight: "100dvh",
          bgcolor: "background.default",
        }}
      >
        <TopBar onOpenNavigation={() => setNavigationOpen(true)} />
        <Box
          sx={{
            display: "grid",
            gridTemplateColumns: { xs: "minmax(0, 1fr)", md: `${NAVIGATION_WIDTH}px minmax(0, 1fr)` },
            "@media print": { gridTemplateColumns: "minmax(0, 1fr)" },
          }}
        >
          <Box
            sx={{
              display: { xs: "none", md: "block" },
              displayPrint: "none",
              position: "sticky",
              top: 49,
              height: "calc(100dvh - 49px)",
              overflowY: "auto",
              borderRight: 1,
              borderColor: "divider",
            }}
          >
            <Navigation />
          </Box>
          <Drawer open={navigationOpen} onClose={close} sx={{ display: { md: "none" } }}>
            <Box sx={{ width: NAVIGATION_WIDTH + 32 }}>
              <Navigation onFollow={close} />
            </Box>
          </Drawer>
          <Box component="main" id={CONTENT} tabIndex={-1} sx={{ outline: "none", minWidth: 0 }}>
            <OfflineBanner />
            <SessionNotice />
            <LastChange />
            <Box sx={{ padding: { xs: 1.5, md: 2.5 }, maxWidth: 1680 }}>
              <FailureBoundary>
                <Suspense fallback={<LoadingState />}>{children}</Suspense>
              </FailureBoundary>
            </Box>
          </Box>
        </Box>
      </Box>
    </Commands>
  );
}

/** First stop of the Tab key; seen only while it has the focus. */
function SkipToContent() {
  const translate = useTranslate();
  return (
    <Link
      href={`#${CONTENT}`}
      sx={{
        position: "fixed",
        top: 4,
        left: 4,
        zIndex: "tooltip",
        padding: 1,
        bgcolor: "background.paper",
        "&:not(:focus)": { transform: "translateY(-300%)" },
      }}
    >
      {translate("ra.navigation.skip_nav")}
    </Link>
  );
}
