import LockOutlined from "@mui/icons-material/LockOutlined";
import SendOutlined from "@mui/icons-material/SendOutlined";
import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Keys } from "../../../../commands/Keys.tsx";
import type { ComposerMode } from "../composer-tool.ts";
import type { ShownRequest } from "../request-section.ts";
import type { SendAs } from "./say.ts";

interface SendButtonsProps {
  readonly request: ShownRequest;
  readonly mode: ComposerMode;
  readonly disabled: boolean;
  readonly busy: boolean;
  readonly onSend: (as: SendAs) => void;
}

/** Each button says who will read it and where the request stands afterwards. */
export function SendButtons({ request, mode, disabled, busy, onSend }: SendButtonsProps) {
  const translate = useTranslate();
  const usual: SendAs = mode === "NOTE" ? "NOTE" : "REPLY";
  const withMove = (["ASK_CUSTOMER", "RESOLVE"] as const).filter(
    (wanted) => mode === "REPLY" && request.moves.some(({ move, allowed }) => move === wanted && allowed),
  );
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      <Button
        type="submit"
        data-send
        variant="contained"
        color={mode === "NOTE" ? "warning" : "primary"}
        startIcon={mode === "NOTE" ? <LockOutlined /> : <SendOutlined />}
        disabled={disabled}
        loading={busy}
      >
        {translate(`request.composer.send.${usual}`)}
      </Button>
      {withMove.map((as) => (
        <Button key={as} variant="outlined" disabled={disabled || busy} onClick={() => onSend(as)}>
          {translate(`request.composer.send.${as}`)}
        </Button>
      ))}
      <Box component="span" sx={{ alignSelf: "center", display: { xs: "none", sm: "inline" } }}>
        <Keys keys="mod+enter" />
      </Box>
    </Box>
  );
}
