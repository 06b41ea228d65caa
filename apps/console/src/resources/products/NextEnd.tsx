import { Box } from "@mui/material";
import { DateText } from "../../components/DateText.tsx";
import { RelativeDays } from "../../components/RelativeDays.tsx";
import type { ProductRecord } from "./product-records.ts";

/** The version whose support ends next: its name, the last day, and how far away that is. */
export function NextEnd({ versions }: Pick<ProductRecord, "versions">) {
  const [next] = versions
    .filter(({ phase, supportEndsOn }) => (phase === "FULL" || phase === "LIMITED") && supportEndsOn !== null)
    .toSorted((one, other) => String(one.supportEndsOn).localeCompare(String(other.supportEndsOn)));
  if (next === undefined) return null;
  return (
    <Box sx={{ display: "flex", columnGap: 1, whiteSpace: "nowrap" }}>
      <strong>{next.name}</strong>
      <DateText date={next.supportEndsOn} />
      <RelativeDays date={next.supportEndsOn} />
    </Box>
  );
}
