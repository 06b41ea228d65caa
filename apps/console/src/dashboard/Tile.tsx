import { Box, Card, CardActionArea, Typography } from "@mui/material";
import { Link } from "react-router";

interface TileProps {
  readonly count: number;
  readonly label: string;
  /** The list that holds exactly what is counted. */
  readonly to: string;
  /** Something is there that asks to be looked at. */
  readonly pressing?: boolean;
}

/** A number that leads to what it counts. */
export function Tile({ count, label, to, pressing = false }: TileProps) {
  return (
    <Card sx={{ borderLeft: 4, borderLeftColor: pressing ? "warning.main" : "divider" }}>
      <CardActionArea component={Link} to={to} sx={{ padding: 1.5, height: "100%" }}>
        <Typography sx={{ fontSize: "1.75rem", fontWeight: 700, lineHeight: 1.1 }}>{count}</Typography>
        <Box sx={{ fontSize: "0.8125rem", color: "text.secondary" }}>{label}</Box>
      </CardActionArea>
    </Card>
  );
}
