import { Box, Link } from "@mui/material";
import type { ReactNode } from "react";
import { Link as RouterLink } from "react-router";
import { PhaseChip } from "../components/PhaseChip.tsx";
import type { DashboardQuery } from "../gql/dashboard.ts";
import { paths } from "../paths.ts";
import { DashboardRow } from "./DashboardSection.tsx";

type VersionAhead = DashboardQuery["noEnd"]["nodes"][number];

interface VersionRowProps {
  readonly version: VersionAhead;
  /** What is worth knowing of it here. */
  readonly children: ReactNode;
}

export function VersionRow({ version: { id, name, label, phase, product }, children }: VersionRowProps) {
  return (
    <DashboardRow>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1, rowGap: 0.25 }}>
        <Link component={RouterLink} to={paths.version(id)} sx={{ fontWeight: 600 }}>
          {product.name} {label ?? name}
        </Link>
        <PhaseChip phase={phase} wording="short" />
        <Box sx={{ flex: 1 }} />
        <Box sx={{ display: "flex", columnGap: 1, fontSize: "0.8125rem" }}>{children}</Box>
      </Box>
    </DashboardRow>
  );
}
