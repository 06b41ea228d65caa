import { Box, Card, Tab, Tabs } from "@mui/material";
import { Suspense, useId } from "react";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { LoadingState } from "../../components/LoadingState.tsx";
import { useViewer } from "../../sign-in/use-viewer.ts";
import type { AccountSectionProps } from "./account-section.ts";
import { accountSections } from "./account-sections.tsx";

/** The sections that the reader may see, one at a time; the address says which. */
export function AccountTabs({ account }: AccountSectionProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const baseId = useId();
  const [search, setSearch] = useSearchParams();
  const shown = accountSections.filter(
    ({ permission }) => permission === undefined || viewer?.has(permission) === true,
  );
  const chosen = shown.find(({ id }) => id === search.get("section")) ?? shown[0];
  if (chosen === undefined) return null;
  const { id, Section } = chosen;

  function choose(section: string) {
    setSearch(
      (before) => {
        before.set("section", section);
        return before;
      },
      { replace: true },
    );
  }

  return (
    <Card sx={{ marginTop: 2 }}>
      <Tabs
        value={id}
        onChange={(_, section: string) => choose(section)}
        variant="scrollable"
        scrollButtons="auto"
        aria-label={translate("account.sections")}
        sx={{ borderBottom: 1, borderColor: "divider" }}
      >
        {shown.map((section) => (
          <Tab
            key={section.id}
            value={section.id}
            label={translate(section.label)}
            id={`${baseId}-tab-${section.id}`}
            // Only the panel of the chosen tab is there to be named.
            {...(section.id === id && { "aria-controls": `${baseId}-panel-${id}` })}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`${baseId}-panel-${id}`} aria-labelledby={`${baseId}-tab-${id}`}>
        <Suspense fallback={<LoadingState />}>
          <Section account={account} />
        </Suspense>
      </Box>
    </Card>
  );
}
