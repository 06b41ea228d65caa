import { Box, Popper, Typography } from "@mui/material";
import { PhaseChip } from "../components/PhaseChip.tsx";
import type { VersionRecord } from "../resources/versions/version-records.ts";
import { milestoneMarks } from "./milestone-marks.ts";
import { useMilestoneWords } from "./use-milestone-words.ts";

/** A place on the screen, also after something scrolled. */
export interface CardAnchor {
  readonly getBoundingClientRect: () => DOMRect;
  readonly contextElement?: Element;
}

interface TimelineCardProps {
  readonly version: VersionRecord;
  /** Place of the milestone that is meant; -1 for the version as a whole. */
  readonly mark: number;
  /** What it stands beside. */
  readonly anchor: CardAnchor;
}

/** What is known of a version, beside the pointer or what the keys stand on. */
export function TimelineCard({ version, mark, anchor }: TimelineCardProps) {
  const wordsOf = useMilestoneWords();
  return (
    <Popper
      open
      role="presentation"
      anchorEl={anchor}
      placement="bottom-start"
      modifiers={[{ name: "offset", options: { offset: [8, 6] } }]}
      sx={{ zIndex: "tooltip", pointerEvents: "none", "@media print": { display: "none" } }}
    >
      <Box aria-hidden sx={CARD}>
        <Box sx={{ display: "flex", gap: 1, alignItems: "center", marginBottom: 0.75 }}>
          <Typography variant="h3" component="p">
            {version.label ?? version.name}
          </Typography>
          <PhaseChip phase={version.phase} />
        </Box>
        <Box sx={{ display: "grid", gridTemplateColumns: "auto auto auto", columnGap: 1.5, rowGap: 0.25 }}>
          {milestoneMarks(version).map((each, place) => {
            const { name, day, away } = wordsOf(each);
            return (
              <Box key={each.kind} sx={{ display: "contents", "& > *": { fontWeight: place === mark ? 700 : 400 } }}>
                <span>{name}</span>
                <span>{day}</span>
                <Box component="span" sx={{ color: "text.secondary" }}>
                  {away}
                </Box>
              </Box>
            );
          })}
        </Box>
      </Box>
    </Popper>
  );
}

const CARD = {
  bgcolor: "background.paper",
  border: 1,
  borderColor: "divider",
  borderRadius: 1,
  boxShadow: 4,
  padding: 1.5,
  fontSize: "0.75rem",
  maxWidth: "calc(100vw - 24px)",
} as const;
