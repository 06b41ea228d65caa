import { Box, ButtonBase } from "@mui/material";
import { useListContext } from "react-admin";

interface QuickFilter {
  readonly id: string;
  readonly label: string;
  /** The conditions that a press sets. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** How many rows meet them; unknown while it is asked, null where nobody counts them. */
  readonly count: number | null | undefined;
}

interface QuickFiltersProps {
  readonly label: string;
  readonly choices: readonly QuickFilter[];
  /** The conditions that one of these replaces when it is pressed. */
  readonly clears: readonly string[];
}

/** Counts that filter: the number is the news, a press shows what it is about, another one shows all again. */
export function QuickFilters({ label, choices, clears }: QuickFiltersProps) {
  const { filterValues, setFilters } = useListContext();
  const held: Readonly<Record<string, unknown>> = filterValues ?? {};
  const others = Object.fromEntries(Object.entries(held).filter(([key]) => !clears.includes(key)));
  const current = Object.fromEntries(Object.entries(held).filter(([key]) => clears.includes(key)));
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{
        display: "flex",
        flexWrap: { xs: "nowrap", sm: "wrap" },
        overflowX: "auto",
        gap: 0.75,
        width: "100%",
        marginBottom: 0.75,
        // Room for the ring round what has the focus.
        padding: "3px",
        margin: "-3px -3px 3px",
      }}
    >
      {choices.map(({ id, label: name, filter, count }) => {
        const pressed = JSON.stringify(current) === JSON.stringify(filter);
        return (
          <ButtonBase
            key={id}
            aria-pressed={pressed}
            onClick={() => setFilters(pressed ? others : { ...others, ...filter })}
            sx={{
              flexShrink: 0,
              gap: 0.75,
              paddingBlock: 0.5,
              paddingInline: 1.25,
              border: 1,
              borderRadius: "6px",
              borderColor: pressed ? "primary.main" : "divider",
              bgcolor: pressed ? "action.selected" : "background.paper",
              color: pressed ? "primary.main" : "text.secondary",
              fontSize: "0.8125rem",
              "&:hover": { borderColor: "primary.main" },
            }}
          >
            {name}
            {count !== null && (
              <Box component="strong" sx={{ color: count === 0 ? "text.secondary" : "text.primary", minWidth: "1ch" }}>
                {count ?? "…"}
              </Box>
            )}
          </ButtonBase>
        );
      })}
    </Box>
  );
}
