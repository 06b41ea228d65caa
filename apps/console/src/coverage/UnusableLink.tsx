import { Alert, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import type { UnusablePart } from "./link.ts";

interface UnusableLinkProps {
  readonly parts: readonly UnusablePart[];
  /** Takes the parts out of the address. */
  readonly onClean: () => void;
}

/** A link may be cut off, mistyped or of another time: what it said that means nothing here is told, not guessed. */
export function UnusableLink({ parts, onClean }: UnusableLinkProps) {
  const translate = useTranslate();
  if (parts.length === 0) return null;
  return (
    <Alert
      severity="warning"
      sx={{ marginBottom: 2, overflowWrap: "anywhere" }}
      action={
        <Button color="inherit" onClick={onClean}>
          {translate("coverage.clean_link")}
        </Button>
      }
    >
      {translate("coverage.unusable_link")} <code>{parts.map(({ name, value }) => `${name}=${value}`).join(" ")}</code>
    </Alert>
  );
}
