import { Box, Skeleton } from "@mui/material";
import { useTranslate } from "react-admin";

/** Rows of the height that the content will have, so that nothing jumps when it arrives. */
export function LoadingState({ rows = 8 }: { readonly rows?: number }) {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate("ra.page.loading")} sx={{ display: "grid", gap: 1, padding: 2 }}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <Skeleton key={row} variant="rounded" height={24} width={row === 0 ? "35%" : "100%"} />
      ))}
    </Box>
  );
}
