import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import RemoveCircleOutline from "@mui/icons-material/RemoveCircleOutline";
import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../components/DateText.tsx";
import { useFormattingLocale } from "../../../i18n/use-formatting-locale.ts";
import { durationWords } from "./duration-words.ts";
import type { ShownClock } from "./shown-clocks.ts";

interface ClockLedgerProps extends Pick<ShownClock, "metric"> {
  readonly lines: ShownClock["ledger"];
}

/** Every stretch of time, what counted and what did not and why, the latest first. */
export function ClockLedger({ lines, metric }: ClockLedgerProps) {
  const translate = useTranslate();
  const label = translate("clocks.ledger_of", { metric: translate(`clocks.metric.${metric}`) });
  return (
    <Box component="details">
      <Typography component="summary" variant="body2" sx={{ cursor: "pointer", color: "primary.main" }}>
        {translate("clocks.ledger")}
      </Typography>
      <Box
        role="region"
        aria-label={label}
        // What scrolls must be reachable by keyboard.
        tabIndex={0}
        sx={{ maxHeight: 280, overflowY: "auto", marginTop: 0.5 }}
      >
        <Box component="ol" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 0.75 }}>
          {lines.toReversed().map((line) => (
            <LedgerLine key={line.from} line={line} />
          ))}
        </Box>
      </Box>
    </Box>
  );
}

function LedgerLine({ line }: { readonly line: ShownClock["ledger"][number] }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const { from, to, counted, reason, name, duration } = line;
  const Icon = counted ? CheckCircleOutlined : RemoveCircleOutline;
  return (
    <Box component="li" data-counted={counted} sx={{ display: "flex", gap: 0.75 }}>
      <Icon
        fontSize="small"
        titleAccess={translate(counted ? "clocks.counted" : "clocks.skipped")}
        sx={{ color: counted ? "success.main" : "text.secondary", marginTop: 0.25 }}
      />
      <Typography variant="body2" component="div" sx={{ minWidth: 0 }}>
        <strong>{durationWords(duration, locale)}</strong> · {translate(`clocks.line.${reason}`, { name: name ?? "" })}
        <Box sx={{ color: "text.secondary", fontSize: "0.75rem" }}>
          <InstantText instant={from} /> – <InstantText instant={to} />
        </Box>
      </Typography>
    </Box>
  );
}
