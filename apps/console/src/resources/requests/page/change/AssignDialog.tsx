import { FormControl, FormControlLabel, FormLabel, MenuItem, Radio, RadioGroup, TextField } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import {
  AssignRequestDocument,
  type AssignRequestInput,
  RequestTeamsDocument,
} from "../../../../gql/change-request.ts";
import { request as ask } from "../../../../graphql-client.ts";
import { FormDialog } from "../../../../holdings/FormDialog.tsx";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import type { RequestDialogProps } from "../request-action.ts";
import { useRequestChange } from "./use-request-change.ts";

type Who = "SAME" | "ME" | "NOBODY";
const NO_TEAM = "";

/** Who works on a request, and which team has it. */
export default function AssignDialog({ request, onClose }: RequestDialogProps) {
  const translate = useTranslate();
  const me = useViewer()?.person ?? null;
  const [who, setWho] = useState<Who>("SAME");
  const [team, setTeam] = useState(request.team?.id ?? NO_TEAM);
  const [reason, setReason] = useState("");
  const change = useRequestChange(
    async (input: AssignRequestInput) => (await ask(AssignRequestDocument, { input })).assignRequest,
    onClose,
  );

  function submit() {
    const { id, revision } = request;
    change.send({
      id,
      expectedRevision: revision,
      ...(who === "ME" && me !== null && { assignee: { subject: me.subject, name: me.name } }),
      ...(who === "NOBODY" && { assignee: null }),
      ...(team !== (request.team?.id ?? NO_TEAM) && { team: team === NO_TEAM ? null : team }),
      ...(reason.trim() !== "" && { reason: reason.trim() }),
    });
  }

  return (
    <FormDialog
      title={translate("request.assign.title", { number: request.number })}
      confirmLabel={translate("request.assign.do")}
      busy={change.busy}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <WhoField who={who} assignee={request.assignee?.name ?? null} onChange={setWho} />
      <TeamField team={team} onChange={setTeam} />
      <TextField
        label={translate("request.assign.reason")}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        slotProps={{ htmlInput: { maxLength: 1_000 } }}
      />
    </FormDialog>
  );
}

interface WhoFieldProps {
  readonly who: Who;
  readonly assignee: string | null;
  readonly onChange: (who: Who) => void;
}

function WhoField({ who, assignee, onChange }: WhoFieldProps) {
  const translate = useTranslate();
  const labelId = useId();
  const choices: readonly [Who, string][] = [
    [
      "SAME",
      assignee === null
        ? translate("request.assign.stays_nobody")
        : translate("request.assign.stays", { name: assignee }),
    ],
    ["ME", translate("request.assign.me")],
    ...(assignee === null ? [] : [["NOBODY", translate("request.assign.nobody")] as [Who, string]]),
  ];
  return (
    <FormControl>
      <FormLabel id={labelId}>{translate("request.fact.assignee")}</FormLabel>
      <RadioGroup aria-labelledby={labelId} value={who} onChange={(_, chosen) => onChange(chosen as Who)}>
        {choices.map(([value, label]) => (
          <FormControlLabel key={value} value={value} control={<Radio size="small" />} label={label} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function TeamField({ team, onChange }: { readonly team: string; readonly onChange: (team: string) => void }) {
  const translate = useTranslate();
  const { data: teams = [] } = useQuery({
    queryKey: ["requests", "teams"],
    queryFn: async ({ signal }) => (await ask(RequestTeamsDocument, {}, { signal })).teams,
  });
  const known = team === NO_TEAM || teams.some(({ id }) => id === team);
  return (
    <TextField
      select
      label={translate("request.fact.team")}
      // Until the teams are there, none can be shown as chosen.
      value={known ? team : NO_TEAM}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value={NO_TEAM}>{translate("request.assign.no_team")}</MenuItem>
      {teams.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
