import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import type { EndpointFactsFragment } from "../gql/webhooks.ts";

type Standing = Pick<EndpointFactsFragment, "enabled" | "failingSince" | "turnedOffAt">;

/** Whether an endpoint is told anything, and whether it takes it. */
export function EndpointState({ enabled, failingSince, turnedOffAt }: Standing) {
  const translate = useTranslate();
  if (!enabled) {
    return (
      <Chip
        size="small"
        variant="outlined"
        label={translate(turnedOffAt ? "webhooks.state.given_up" : "webhooks.state.off")}
      />
    );
  }
  return failingSince === null ? (
    <Chip size="small" color="success" variant="outlined" label={translate("webhooks.state.on")} />
  ) : (
    <Chip size="small" color="error" variant="outlined" label={translate("webhooks.state.failing")} />
  );
}
