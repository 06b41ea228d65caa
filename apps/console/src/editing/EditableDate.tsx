import EditOutlined from "@mui/icons-material/EditOutlined";
import { Box, Popover, type PopoverActions } from "@mui/material";
import type { MilestoneKind } from "@supportbook/policy";
import { MILESTONE_FIELDS } from "@supportbook/policy";
import { type ReactNode, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import type { VersionRecord } from "../resources/versions/version-records.ts";
import { MilestoneEdit } from "./MilestoneEdit.tsx";

interface EditableDateProps {
  readonly version: VersionRecord;
  readonly kind: MilestoneKind;
  /** The date as it is shown to everybody. */
  readonly children: ReactNode;
}

/** A date of a list that is edited where it stands: a click, or Enter on it, opens the field right there. */
export function EditableDate({ version, kind, children }: EditableDateProps) {
  const translate = useTranslate();
  const popover = useRef<PopoverActions>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const field = translate(`resources.versions.fields.${MILESTONE_FIELDS[kind]}`);
  return (
    <>
      <Box
        component="button"
        type="button"
        aria-haspopup="dialog"
        aria-description={translate("editing.edit_date", { field })}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={EDITABLE}
      >
        {children}
        <EditOutlined aria-hidden sx={{ fontSize: 14, position: "absolute", right: 2 }} />
      </Box>
      <Popover
        action={popover}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "bottom", horizontal: "left" }}
        slotProps={{
          paper: { role: "dialog", "aria-label": field, sx: { width: 400, maxWidth: "calc(100vw - 32px)" } },
        }}
      >
        <MilestoneEdit
          version={version}
          kind={kind}
          onDone={() => setAnchor(null)}
          onGrow={() => popover.current?.updatePosition()}
        />
      </Popover>
    </>
  );
}

const EDITABLE = {
  display: "flex",
  position: "relative",
  columnGap: 1,
  width: "100%",
  minHeight: 28,
  alignItems: "center",
  marginInline: -0.75,
  paddingLeft: 0.75,
  paddingRight: 2.5,
  border: "1px solid transparent",
  borderRadius: "5px",
  background: "none",
  font: "inherit",
  color: "inherit",
  textAlign: "left",
  cursor: "pointer",
  "& svg": { opacity: 0 },
  "&:hover, &:focus-visible": { borderColor: "divider", backgroundColor: "action.hover" },
  "&:hover svg, &:focus-visible svg": { opacity: 0.7 },
  "&:focus-visible": { outline: "2px solid", outlineColor: "primary.main" },
} as const;
