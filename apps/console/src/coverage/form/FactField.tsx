import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";

interface FactFieldProps {
  /** Name of the fact, as open questions and remedies name it. */
  readonly fact: string;
  /** The answer hangs on this fact, which is not known yet. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** The place of a fact in the form, where open questions lead. */
export function FactField({ fact, open, children }: FactFieldProps) {
  const translate = useTranslate();
  return (
    <Box
      data-fact={fact}
      sx={{
        minWidth: 0,
        paddingLeft: 1.25,
        borderLeft: "3px solid",
        borderColor: open ? "warning.main" : "transparent",
        scrollMarginTop: 72,
      }}
    >
      {children}
      {open && (
        <Typography variant="caption" sx={{ color: "warning.main", display: "block", marginTop: 0.25 }}>
          {translate("coverage.open_here")}
        </Typography>
      )}
    </Box>
  );
}

/** A version brings its phase, so that where a product is named the field of the version answers for both. */
const ANSWERED_BY: Readonly<Record<string, string>> = { phase: "version" };

/** Leads to the field of a fact: it is seen, and typing goes on there. */
export function goToFact(fact: string): void {
  const field = fieldOf(fact) ?? fieldOf(ANSWERED_BY[fact] ?? fact);
  field?.scrollIntoView({ block: "center" });
  const inputs = field?.querySelectorAll<HTMLElement>("input, [role='combobox'], button") ?? [];
  [...inputs].find((each) => each.tabIndex >= 0 && each.offsetParent !== null)?.focus({ preventScroll: true });
}

function fieldOf(fact: string): Element | null {
  return document.querySelector(`[data-fact="${CSS.escape(fact)}"]`);
}
