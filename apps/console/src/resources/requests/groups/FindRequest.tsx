import { Box, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import type { NamedRequest, ShownRequest } from "../page/request-section.ts";
import { GroupedRequest } from "./GroupedRequest.tsx";
import type { Finding } from "./use-found-request.ts";

/** Where the number of another request is written. */
export function FindRequest({ finding: { number, set, problem } }: { readonly finding: Finding }) {
  const translate = useTranslate();
  return (
    <TextField
      required
      autoFocus
      label={translate("grouping.find.label")}
      value={number}
      onChange={({ target }) => set(target.value)}
      error={problem !== null}
      helperText={problem ?? translate("grouping.find.hint")}
      slotProps={{ htmlInput: { maxLength: 40 } }}
    />
  );
}

interface RequestCardProps {
  readonly lead: string;
  readonly request: NamedRequest & Pick<ShownRequest, "account" | "requester">;
}

/** One of two requests that are put beside each other, with whose it is. */
export function RequestCard({ lead, request }: RequestCardProps) {
  const translate = useTranslate();
  const { account, requester } = request;
  return (
    <Box sx={{ border: 1, borderColor: "divider", borderRadius: 1, padding: 1.5 }}>
      <GroupedRequest request={request} lead={lead}>
        {account === null
          ? translate("grouping.find.requester", { name: requester.name })
          : translate("grouping.find.account", { name: account.name, number: account.number })}
      </GroupedRequest>
    </Box>
  );
}
