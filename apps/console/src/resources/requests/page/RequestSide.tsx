import { Box, Card, Typography } from "@mui/material";
import { Suspense, useId } from "react";
import { useTranslate } from "react-admin";
import { LoadingState } from "../../../components/LoadingState.tsx";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import type { RequestSection, RequestSectionProps } from "./request-section.ts";
import { requestSections } from "./request-sections.tsx";

/** The sections of one place that the reader may see. */
export function useSections(place: RequestSection["place"]): readonly RequestSection[] {
  const viewer = useViewer();
  return requestSections.filter(
    (section) =>
      section.place === place && (section.permission === undefined || viewer?.has(section.permission) === true),
  );
}

/** What is always in sight beside the conversation, a card a section; below it where there is no room. */
export function RequestSide(props: RequestSectionProps) {
  const translate = useTranslate();
  const sections = useSections("SIDE");
  return (
    <Box component="aside" aria-label={translate("request.side")} sx={{ display: "grid", gap: 2, minWidth: 0 }}>
      {sections.map((section) => (
        <SideCard key={section.id} section={section} {...props} />
      ))}
    </Box>
  );
}

function SideCard({ section: { id, label, Section }, ...props }: RequestSectionProps & { section: RequestSection }) {
  const translate = useTranslate();
  const headingId = useId();
  return (
    <Card component="section" aria-labelledby={headingId} data-section={id} sx={{ padding: 2 }}>
      <Typography id={headingId} variant="h3" component="h2" sx={{ marginBottom: 1 }}>
        {translate(label)}
      </Typography>
      <Suspense fallback={<LoadingState rows={3} />}>
        <Section {...props} />
      </Suspense>
    </Card>
  );
}
