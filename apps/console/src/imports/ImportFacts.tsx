import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../components/DateText.tsx";
import { useFileSize } from "../upload/use-file-size.ts";
import type { LifecycleImport } from "./use-import.ts";

/** Which file this is about, in a line. */
export function ImportFacts({ found }: { readonly found: LifecycleImport }) {
  const translate = useTranslate();
  const sizeOf = useFileSize();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, fontSize: "0.8125rem", color: "text.secondary" }}>
      <span>{translate(`imports.format.${found.format.toLowerCase()}`)}</span>
      <span>{sizeOf(found.bytes)}</span>
      <span>
        {translate("imports.uploaded", { owner: found.owner })} <InstantText instant={found.uploadedAt} />
      </span>
      <span>
        {translate("imports.kept_until")} <InstantText instant={found.expiresAt} />
      </span>
    </Box>
  );
}
