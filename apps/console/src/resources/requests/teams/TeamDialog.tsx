import { TextField } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { sentenceOf } from "../../../api-tokens/sentence-of.ts";
import { FormDialog } from "../../../holdings/FormDialog.tsx";
import { MemberFields } from "./MemberFields.tsx";
import { type Team, useSaveTeam } from "./use-teams.ts";

interface TeamDialogProps {
  /** Null for a new one. */
  readonly team: Team | null;
  readonly onClose: () => void;
}

/** The name of a team and who belongs to it. */
export function TeamDialog({ team, onClose }: TeamDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [name, setName] = useState(team?.name ?? "");
  const [members, setMembers] = useState<Team["members"]>(team?.members ?? []);
  const saving = useSaveTeam((saved) => {
    notify(translate("queue.teams.saved", { name: saved.name }), { type: "success" });
    onClose();
  });

  function submit() {
    const seen = team === null ? {} : { id: team.id, expectedRevision: team.revision };
    saving.mutate({ ...seen, name: name.trim(), members: members.map((each) => ({ ...each })) });
  }

  return (
    <FormDialog
      title={translate(team === null ? "queue.teams.add" : "queue.teams.edit_name", { name: team?.name ?? "" })}
      confirmLabel={translate("ra.action.save")}
      busy={saving.isPending}
      problem={saving.error === null ? null : sentenceOf(saving.error, translate)}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        autoFocus
        required
        label={translate("queue.teams.name")}
        value={name}
        onChange={({ target }) => setName(target.value)}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <MemberFields members={members} onChange={setMembers} />
    </FormDialog>
  );
}
