import type { SvgIconComponent } from "@mui/icons-material";
import LockOutlined from "@mui/icons-material/LockOutlined";
import PersonOutlined from "@mui/icons-material/PersonOutlined";
import SmartToyOutlined from "@mui/icons-material/SmartToyOutlined";
import SupportAgentOutlined from "@mui/icons-material/SupportAgentOutlined";
import { Box, type SxProps, type Theme, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../../components/DateText.tsx";
import type { MessagePartProps, ShownMessage } from "../message-part.ts";
import { messageParts } from "../message-parts.tsx";
import { LongText } from "./LongText.tsx";

type Voice = "NOTE" | ShownMessage["authorKind"];

interface Look {
  readonly icon: SvgIconComponent;
  readonly sx: SxProps<Theme>;
}

/** Side, frame, icon and word tell who speaks to whom; the colour only helps. */
const LOOKS: Readonly<Record<Voice, Look>> = {
  CUSTOMER: {
    icon: PersonOutlined,
    sx: {
      marginRight: { sm: 6 },
      borderLeftWidth: 4,
      borderLeftColor: "text.secondary",
      bgcolor: "background.default",
    },
  },
  STAFF: {
    icon: SupportAgentOutlined,
    sx: { marginLeft: { sm: 6 }, borderRightWidth: 4, borderRightColor: "primary.main", bgcolor: "action.hover" },
  },
  SYSTEM: { icon: SmartToyOutlined, sx: { marginInline: { sm: 6 }, borderColor: "divider" } },
  NOTE: {
    icon: LockOutlined,
    sx: (theme) => ({
      marginLeft: { sm: 6 },
      borderStyle: "dashed",
      borderWidth: 2,
      borderColor: theme.palette.warning.main,
      background: `repeating-linear-gradient(45deg, transparent 0 8px, ${theme.palette.warning.main}14 8px 10px)`,
    }),
  },
};

/** Something that was said: who said it, to whom, when, and what goes with it. */
export function Message({ message, ...props }: MessagePartProps) {
  const translate = useTranslate();
  const { authorKind, authorName, visibility, at, body } = message;
  const voice: Voice = visibility === "INTERNAL" ? "NOTE" : authorKind;
  const { icon: Icon, sx } = LOOKS[voice];
  return (
    <Box
      component="article"
      data-voice={voice}
      sx={[
        { border: 1, borderColor: "divider", borderRadius: 1, padding: 1.5, breakInside: "avoid" },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1, marginBottom: 0.75 }}>
        <Icon aria-hidden sx={{ fontSize: 18 }} />
        <Typography variant="body2" component="span" sx={{ fontWeight: 700 }}>
          {translate(`request.voice.${voice}`)}
        </Typography>
        <Typography variant="body2" component="span">
          {authorName}
        </Typography>
        <Typography variant="caption" component="span" sx={{ color: "text.secondary", marginLeft: "auto" }}>
          <InstantText instant={at} />
        </Typography>
      </Box>
      <LongText text={body} />
      {messageParts.map(({ id, Part }) => (
        <Part key={id} message={message} {...props} />
      ))}
    </Box>
  );
}
