import PersonAddAltOutlined from "@mui/icons-material/PersonAddAltOutlined";
import { Box, Button, Chip, TextField, Typography } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { type Team, useTeams } from "./use-teams.ts";

interface MemberFieldsProps {
  readonly members: Team["members"];
  readonly onChange: (members: Team["members"]) => void;
}

/** Who belongs to a team: those who are known are a press away, others are entered. */
export function MemberFields({ members, onChange }: MemberFieldsProps) {
  const translate = useTranslate();
  const headingId = useId();
  const { data } = useTeams();
  const isMember = (subject: string) => members.some((member) => member.subject === subject);
  const others = (data?.agents ?? []).filter(({ subject }) => !isMember(subject));
  const add = (member: Team["members"][number]) => {
    if (!isMember(member.subject)) onChange([...members, member]);
  };
  return (
    <Box role="group" aria-labelledby={headingId} sx={{ display: "grid", gap: 1.5 }}>
      <Typography id={headingId} variant="subtitle2">
        {translate("queue.teams.members")}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.75, minHeight: 32 }}>
        {members.map((member) => (
          <Chip
            key={member.subject}
            label={member.name}
            title={member.subject}
            onDelete={() => onChange(members.filter(({ subject }) => subject !== member.subject))}
          />
        ))}
        {members.length === 0 && translate("queue.teams.nobody")}
      </Box>
      {others.length > 0 && (
        <>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {translate("queue.teams.known")}
          </Typography>
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.75, maxHeight: 140, overflowY: "auto" }}>
            {others.map((agent) => (
              <Chip
                key={agent.subject}
                variant="outlined"
                label={`+ ${agent.name}`}
                title={agent.subject}
                onClick={() => add(agent)}
              />
            ))}
          </Box>
        </>
      )}
      <NewMember onAdd={add} />
    </Box>
  );
}

function NewMember({ onAdd }: { readonly onAdd: (member: Team["members"][number]) => void }) {
  const translate = useTranslate();
  const [name, setName] = useState("");
  const [subject, setSubject] = useState("");
  const isComplete = name.trim() !== "" && subject.trim() !== "";

  function add() {
    onAdd({ name: name.trim(), subject: subject.trim() });
    setName("");
    setSubject("");
  }

  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "start" }}>
      <TextField
        label={translate("queue.teams.person")}
        value={name}
        onChange={({ target }) => setName(target.value)}
        sx={{ flex: "1 1 160px" }}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={translate("queue.teams.subject")}
        helperText={translate("queue.teams.subject_hint")}
        value={subject}
        onChange={({ target }) => setSubject(target.value)}
        sx={{ flex: "1 1 160px" }}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <Button
        variant="outlined"
        disabled={!isComplete}
        startIcon={<PersonAddAltOutlined fontSize="small" />}
        onClick={add}
      >
        {translate("queue.teams.add_person")}
      </Button>
    </Box>
  );
}
