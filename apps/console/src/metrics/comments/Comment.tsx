import { Box, Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { InstantText } from "../../components/DateText.tsx";
import type { MetricsCommentsQuery } from "../../gql/metrics-comments.ts";
import { paths } from "../../paths.ts";
import type { Dimension } from "../dimensions.ts";

type CommentNode = MetricsCommentsQuery["feedbackList"]["nodes"][number];

/** What tells at a glance what a comment is about. */
const TOLD: readonly Dimension[] = ["PRODUCT", "SEGMENT", "OUTCOME", "AGENT"];

/** What somebody wrote, how they rated, and the way to all that is known of it. */
export function Comment({ comment }: { readonly comment: CommentNode }) {
  const translate = useTranslate();
  const { id, receivedAt, dimensions } = comment;
  const about = TOLD.flatMap((each) =>
    dimensions.filter(({ dimension, value }) => dimension === each && value !== null).map(({ label }) => label),
  );
  const scores = [
    ["SATISFACTION", comment.satisfaction, 5],
    ["EFFORT", comment.effort, 7],
    ["RECOMMEND", comment.recommend, 10],
  ] as const;
  const rated = scores.flatMap(([scale, step, last]) =>
    step === null
      ? []
      : [translate("metrics.comments.rated", { scale: translate(`metrics.scale.${scale}`), step, last })],
  );
  return (
    <Box
      component="li"
      sx={{ paddingBlock: 1, borderTop: 1, borderColor: "divider", "@media print": { breakInside: "avoid" } }}
    >
      <Box sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontSize: "0.875rem" }}>{comment.comment}</Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, fontSize: "0.75rem", color: "text.secondary" }}>
        <Box component="span" sx={{ fontWeight: 650, color: "text.primary" }}>
          {rated.join(" · ")}
        </Box>
        <span>{about.join(" · ")}</span>
        <InstantText instant={receivedAt} />
        <Link component={RouterLink} to={paths.feedbackItem(id)} sx={{ displayPrint: "none" }}>
          {translate("metrics.comments.open")}
        </Link>
      </Box>
    </Box>
  );
}
