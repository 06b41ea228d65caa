import { Autocomplete, MenuItem, TextField } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import {
  AssignRequestDocument,
  type AssignRequestInput,
  RequestDeskDocument,
  type RequestDeskQuery,
} from "../../../../gql/change-request.ts";
import { request as ask } from "../../../../graphql-client.ts";
import { FormDialog } from "../../../../holdings/FormDialog.tsx";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import type { RequestDialogProps } from "../request-action.ts";
import { useRequestChange } from "./use-request-change.ts";

type Agent = RequestDeskQuery["agents"][number];
const NO_TEAM = "";
const NOT_KNOWN = "";

/** Who works on a request, and which team has it. */
export default function AssignDialog({ request, onClose }: RequestDialogProps) {
  const translate = useTranslate();
  const { agents, teams } = useDesk();
  const now = agentNamed(agents, request.assignee?.name ?? null);
  // Undefined: left as it is.
  const [chosen, setChosen] = useState<Agent | null>();
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
      ...(chosen !== undefined && { assignee: chosen }),
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
      <AgentField agents={agents} agent={chosen === undefined ? now : chosen} onChange={setChosen} />
      <TeamField team={team} teams={teams} onChange={setTeam} />
      <TextField
        label={translate("request.assign.reason")}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        slotProps={{ htmlInput: { maxLength: 1_000 } }}
      />
    </FormDialog>
  );
}

interface AgentFieldProps {
  readonly agents: readonly Agent[];
  readonly agent: Agent | null;
  /** Undefined: whoever has it now. */
  readonly onChange: (agent: Agent | null | undefined) => void;
}

function AgentField({ agents, agent, onChange }: AgentFieldProps) {
  const translate = useTranslate();
  return (
    <Autocomplete
      options={agent === null || agents.includes(agent) ? agents : [agent, ...agents]}
      value={agent}
      onChange={(_, chosen) => onChange(chosen?.subject === NOT_KNOWN ? undefined : chosen)}
      getOptionKey={({ subject }) => subject}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(one, other) => one.subject === other.subject}
      renderInput={(input) => (
        <TextField
          {...input}
          label={translate("request.fact.assignee")}
          placeholder={translate("request.fact.nobody")}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
    />
  );
}

/** To whom and to which teams requests can be given; the reader first, also who was never given any. */
function useDesk(): { agents: readonly Agent[]; teams: RequestDeskQuery["teams"] } {
  const me = useViewer()?.person ?? null;
  const { data } = useQuery({
    queryKey: ["requests", "desk"],
    queryFn: async ({ signal }) => await ask(RequestDeskDocument, {}, { signal }),
  });
  const others = (data?.agents ?? []).filter(({ subject }) => subject !== me?.subject);
  const agents = me === null ? others : [{ subject: me.subject, name: me.name }, ...others];
  return { agents, teams: data?.teams ?? [] };
}

/** Who has it is known by name alone; what is sent of them is nothing, unless somebody is chosen. */
function agentNamed(agents: readonly Agent[], name: string | null): Agent | null {
  if (name === null) return null;
  return agents.find((agent) => agent.name === name) ?? { subject: NOT_KNOWN, name };
}

interface TeamFieldProps {
  readonly team: string;
  readonly teams: RequestDeskQuery["teams"];
  readonly onChange: (team: string) => void;
}

function TeamField({ team, teams, onChange }: TeamFieldProps) {
  const translate = useTranslate();
  const isKnown = teams.some(({ id }) => id === team);
  return (
    <TextField
      select
      label={translate("request.fact.team")}
      // Until the teams are there, none can be shown as chosen.
      value={isKnown ? team : NO_TEAM}
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
