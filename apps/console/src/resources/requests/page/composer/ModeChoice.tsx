import LockOutlined from "@mui/icons-material/LockOutlined";
import ReplyOutlined from "@mui/icons-material/ReplyOutlined";
import { Box, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useTranslate } from "react-admin";
import type { ComposerMode } from "../composer-tool.ts";

interface ModeChoiceProps {
  readonly mode: ComposerMode;
  /** Modes in which something is written that was not sent. */
  readonly unsent: readonly ComposerMode[];
  readonly onChange: (mode: ComposerMode) => void;
}

const ICONS = { REPLY: ReplyOutlined, NOTE: LockOutlined } as const;

/** Who will read what is written; the one that is left keeps its text. */
export function ModeChoice({ mode, unsent, onChange }: ModeChoiceProps) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={mode}
      onChange={(_, chosen: ComposerMode | null) => chosen !== null && onChange(chosen)}
      aria-label={translate("request.composer.mode")}
    >
      {(["REPLY", "NOTE"] as const).map((each) => {
        const Icon = ICONS[each];
        return (
          <ToggleButton key={each} value={each} sx={{ gap: 0.75 }}>
            <Icon aria-hidden fontSize="small" />
            {translate(`request.composer.mode_name.${each}`)}
            {unsent.includes(each) && (
              <Box component="span" sx={{ fontWeight: 400, fontSize: "0.75rem" }}>
                ({translate("request.composer.unsent")})
              </Box>
            )}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
