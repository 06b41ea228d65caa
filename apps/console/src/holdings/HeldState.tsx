import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Holding } from "./held-span.ts";

/** Whether something is held now, was or will be. */
export function HeldState({ holding }: { readonly holding: Holding }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      label={translate(`held.state.${holding}`)}
      {...(holding === "NOW" && { color: "success" as const })}
    />
  );
}
