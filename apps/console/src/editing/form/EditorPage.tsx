import { Alert, Box, Button, Card } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";

interface EditorPageProps {
  /** The sections of the form. */
  readonly children: ReactNode;
  /** What the edit would do, beside the form while it is filled in. */
  readonly effect?: ReactNode;
  /** How many fields differ from what is saved. */
  readonly changed: number;
  readonly problem: string | null;
  /** What the button says. */
  readonly saveLabel: string;
  readonly onSave: () => void;
  readonly backTo: string;
}

/** A form on the left; on the right, always in sight, what it would change and the button that does it. */
export function EditorPage(props: EditorPageProps) {
  const { children, effect, changed, problem, saveLabel, onSave, backTo } = props;
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      sx={{
        display: "grid",
        gap: 2,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 720px) minmax(280px, 400px)" },
      }}
    >
      <Box sx={{ display: "grid", gap: 2 }}>{children}</Box>
      <Card
        component="aside"
        aria-label={translate("editing.what_changes")}
        sx={{ padding: 2, display: "grid", gap: 1.5, position: "sticky", bottom: 0, top: { lg: 65 }, zIndex: 1 }}
      >
        <Box sx={{ fontWeight: 650 }}>
          {changed === 0
            ? translate("editing.nothing_changed")
            : translate("editing.changed", { smart_count: changed })}
        </Box>
        {changed > 0 && effect}
        {problem !== null && <Alert severity="error">{problem}</Alert>}
        <Box sx={{ display: "flex", gap: 1 }}>
          <Button type="submit" variant="contained" disabled={changed === 0}>
            {saveLabel}
          </Button>
          <Button onClick={() => navigate(backTo)}>{translate("ra.action.cancel")}</Button>
        </Box>
      </Card>
    </Box>
  );
}
