import SearchOutlined from "@mui/icons-material/SearchOutlined";
import { Box, ButtonBase, InputAdornment, TextField, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import type { ImportAction } from "../../gql/import-report.ts";
import { ACTIONS, narrowed, type ReportKind, type ReportView } from "./report-view.ts";

interface ReportFiltersProps {
  readonly view: ReportView;
  /** How many become what, of what the view shows; null while it is not known. */
  readonly counts: Readonly<Record<ImportAction, number>> | null;
  readonly onShow: (view: ReportView) => void;
}

export function ReportFilters({ view, counts, onShow }: ReportFiltersProps) {
  const translate = useTranslate();
  return (
    <Box role="search" sx={{ display: "flex", flexWrap: "wrap", columnGap: 1, rowGap: 1.5, alignItems: "center" }}>
      <ToggleButtonGroup
        size="small"
        exclusive
        value={view.kind}
        onChange={(_event, kind: ReportKind | null) => kind !== null && onShow(narrowed(view, { kind }))}
        aria-label={translate("imports.report.view")}
      >
        <ToggleButton value="products">{translate("imports.report.by_product")}</ToggleButton>
        <ToggleButton value="rows">{translate("imports.report.by_row")}</ToggleButton>
      </ToggleButtonGroup>
      <Box
        role="group"
        aria-label={translate("imports.report.only")}
        sx={{ display: "flex", flexWrap: "wrap", gap: 0.75 }}
      >
        {ACTIONS.map((action) => (
          <ActionFilter
            key={action}
            action={action}
            count={counts?.[action]}
            pressed={view.action === action}
            onPress={() => onShow(narrowed(view, { action: view.action === action ? null : action }))}
          />
        ))}
      </Box>
      <Search key={view.kind} view={view} onShow={onShow} />
    </Box>
  );
}

interface ActionFilterProps {
  readonly action: ImportAction;
  readonly count: number | undefined;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function ActionFilter({ action, count, pressed, onPress }: ActionFilterProps) {
  const translate = useTranslate();
  return (
    <ButtonBase
      aria-pressed={pressed}
      onClick={onPress}
      sx={{
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
      {translate(`imports.report.action.${action}`)}
      <Box component="strong" sx={{ color: count === 0 ? "text.secondary" : "text.primary", minWidth: "1ch" }}>
        {count ?? "…"}
      </Box>
    </ButtonBase>
  );
}

/** As long as people pause between two letters. */
const PAUSE_MS = 250;

function Search({ view, onShow }: Omit<ReportFiltersProps, "counts">) {
  const translate = useTranslate();
  const [text, setText] = useState(view.search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <TextField
      data-list-search
      type="search"
      label={translate("imports.report.search")}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onShow(narrowed(view, { search: target.value.trim() })), PAUSE_MS);
      }}
      sx={{ width: { xs: "100%", sm: 240 } }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchOutlined fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
