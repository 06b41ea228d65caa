import { Avatar, Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { PresentFragment } from "../../../gql/live.ts";
import type { RequestSectionProps } from "../page/request-section.ts";
import { usePresence } from "./use-presence.ts";

/** Who else is at this request, so that two do not answer at once. */
export default function PresenceNotice({ request }: RequestSectionProps) {
  const others = usePresence(request.id);
  return (
    <Box role="status" sx={{ display: "flex", flexWrap: "wrap", gap: 2, displayPrint: "none" }}>
      {others.map((other) => (
        <Present key={other.subject} {...other} />
      ))}
    </Box>
  );
}

function Present({ name, writing }: PresentFragment) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1 }}>
      <Avatar aria-hidden sx={{ width: 28, height: 28, fontSize: 14, bgcolor: writing ? "warning.dark" : "grey.700" }}>
        {[...name.trim()][0]?.toUpperCase()}
      </Avatar>
      <Typography variant="body2">{translate(writing ? "live.writing" : "live.looking", { name })}</Typography>
    </Box>
  );
}
