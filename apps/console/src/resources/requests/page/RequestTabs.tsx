import { Box, Card, Tab, Tabs } from "@mui/material";
import { lazy, Suspense, useCallback, useId } from "react";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { LoadingState } from "../../../components/LoadingState.tsx";
import { useSections } from "./RequestSide.tsx";
import type { RequestSectionProps } from "./request-section.ts";

const Conversation = lazy(() => import("./conversation/Conversation.tsx"));

const CONVERSATION = { id: "conversation", label: "request.section.conversation", Section: Conversation };

/** The conversation and the sections behind tabs, one at a time; the address says which. */
export function RequestTabs(props: RequestSectionProps) {
  const translate = useTranslate();
  const baseId = useId();
  const shown = [CONVERSATION, ...useSections("TAB")];
  const [chosenId, choose] = useChosenSection();
  const { id, Section } = shown.find((section) => section.id === chosenId) ?? CONVERSATION;
  return (
    <Card sx={{ minWidth: 0, overflow: "visible" }}>
      <Tabs
        value={id}
        onChange={(_, section: string) => choose(section)}
        variant="scrollable"
        scrollButtons="auto"
        aria-label={translate("request.sections")}
        sx={TAB_BAR}
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
          <Section {...props} />
        </Suspense>
      </Box>
    </Card>
  );
}

/** Narrow, as there are many. */
const TAB_BAR = {
  borderBottom: 1,
  borderColor: "divider",
  displayPrint: "none",
  "& .MuiTab-root": { minWidth: 0, paddingInline: 1.5 },
} as const;

/** Which tab the address names; null for the conversation. */
function useChosenSection(): [string | null, (section: string) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = useCallback(
    (section: string) =>
      setSearch(
        (before) => {
          if (section === CONVERSATION.id) before.delete("section");
          else before.set("section", section);
          return before;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return [search.get("section"), choose];
}
