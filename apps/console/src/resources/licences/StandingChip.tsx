import { Box, useTheme } from "@mui/material";
import { useTranslate } from "react-admin";
import type { StandingFactsFragment } from "../../gql/licences.ts";
import { STANDING_PAINT } from "./standing-paint.ts";

/** What a licence amounts to, in a word and an icon of its own: colour only repeats it. */
export function StandingChip({ standing: { reason } }: { readonly standing: Pick<StandingFactsFragment, "reason"> }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { icon: Icon, tone } = STANDING_PAINT[reason];
  const edge = tone === "text" ? palette.text.secondary : palette[tone].main;
  return (
    <Box
      component="span"
      data-standing={reason}
      sx={{
        display: "inline-flex",
        alignItems: "center",
        gap: 0.5,
        height: 22,
        paddingInline: 0.75,
        border: "1px solid",
        borderColor: edge,
        borderRadius: "5px",
        fontSize: "0.75rem",
        fontWeight: 600,
        whiteSpace: "nowrap",
        verticalAlign: "middle",
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 14, color: edge }} />
      {translate(`licence.reason.${reason}`)}
    </Box>
  );
}
