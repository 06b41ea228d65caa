import EventBusyOutlined from "@mui/icons-material/EventBusyOutlined";
import EventOutlined from "@mui/icons-material/EventOutlined";
import HourglassBottomOutlined from "@mui/icons-material/HourglassBottomOutlined";
import StorefrontOutlined from "@mui/icons-material/StorefrontOutlined";
import { Box, ButtonBase } from "@mui/material";
import { useTranslate } from "react-admin";
import type { OfferFactsFragment } from "../gql/services.ts";
import { formatCalendarDate } from "../i18n/calendar-date.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { type OfferState, offerState } from "./sold-matrix.ts";

const ICONS = {
  SOLD: StorefrontOutlined,
  ENDING: HourglassBottomOutlined,
  UPCOMING: EventOutlined,
  OVER: EventBusyOutlined,
} as const satisfies Record<OfferState, unknown>;

interface OfferChipProps {
  readonly offer: OfferFactsFragment;
  readonly today: string;
  /** Opens it; without it there is nothing to press. */
  readonly onOpen: (() => void) | undefined;
}

/** Who sells, and until or from when: told by words and a sign, not by colour alone. */
export function OfferChip({ offer, today, onOpen }: OfferChipProps) {
  const translate = useTranslate();
  const state = offerState(offer, today);
  const Icon = ICONS[state];
  const content = (
    <>
      <Icon sx={{ fontSize: 16, color: state === "ENDING" ? "warning.main" : "text.secondary" }} aria-hidden />
      <Box component="span" sx={{ minWidth: 0 }}>
        <Box component="span" sx={{ display: "block", fontWeight: 600 }}>
          {offer.provider?.name ?? translate("market.vendor")}
        </Box>
        <Box component="span" sx={{ display: "block", color: "text.secondary", fontSize: "0.75rem" }}>
          <SaleDays offer={offer} state={state} />
        </Box>
      </Box>
    </>
  );
  if (onOpen === undefined) return <Box sx={CHIP}>{content}</Box>;
  return (
    <ButtonBase onClick={onOpen} sx={{ ...CHIP, "&:hover": { borderColor: "text.secondary" } }}>
      {content}
    </ButtonBase>
  );
}

const CHIP = {
  display: "flex",
  alignItems: "flex-start",
  justifyContent: "flex-start",
  gap: 0.75,
  width: "100%",
  minWidth: 128,
  textAlign: "start",
  fontSize: "0.8125rem",
  lineHeight: 1.35,
  padding: "4px 6px",
  border: 1,
  borderColor: "divider",
  borderRadius: "5px",
} as const;

function SaleDays({ offer, state }: { readonly offer: OfferFactsFragment; readonly state: OfferState }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const { soldFrom, soldThrough } = offer;
  const written = (date: string | null) => (date === null ? "" : formatCalendarDate(date, { locale, style: "medium" }));
  if (state === "UPCOMING") return translate("market.state.UPCOMING", { date: written(soldFrom) });
  if (state === "OVER") return translate("market.state.OVER", { date: written(soldThrough) });
  if (soldThrough === null) return translate("market.state.SOLD");
  return translate("market.state.ENDING", { date: written(soldThrough) });
}
