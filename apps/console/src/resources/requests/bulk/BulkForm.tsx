import { MenuItem, TextField } from "@mui/material";
import { REQUEST_MOVES, SEVERITIES } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useWords } from "../../../rulebook/use-words.ts";
import { useQueueChoices } from "../list/use-queue-choices.ts";
import { asksMessage, BULK_MOVES, type BulkDraft, ME, NONE, needsReason, UNCHANGED } from "./bulk-order.ts";

interface BulkFormProps {
  readonly draft: BulkDraft;
  readonly onChange: (draft: BulkDraft) => void;
}

type Choice = readonly [value: string, name: string];

/** What is to be done to the requests; what is not chosen stays as it is. */
export function BulkForm({ draft, onChange }: BulkFormProps) {
  const translate = useTranslate();
  const words = useWords();
  const { teams, agents } = useQueueChoices();
  const choose = (name: keyof BulkDraft) => (value: string) => onChange({ ...draft, [name]: value });
  const labelOf = (name: string) => translate(`resources.requests.fields.${name}`);
  const people: Choice[] = agents.map(({ subject, name }) => [subject, name]);
  const own: Choice[] = [
    [ME, translate("queue.bulk.me")],
    [NONE, translate("queue.nobody")],
  ];
  const severities: Choice[] = SEVERITIES.map((severity) => [
    String(severity),
    translate("queue.severity", { severity }),
  ]);
  return (
    <>
      <ChoiceField
        label={labelOf("assignee")}
        value={draft.assignee}
        onChange={choose("assignee")}
        choices={[...own, ...people]}
      />
      <ChoiceField
        label={labelOf("team")}
        value={draft.team}
        onChange={choose("team")}
        choices={[[NONE, translate("request.assign.no_team")], ...teams.map(({ id, name }): Choice => [id, name])]}
      />
      <ChoiceField
        label={labelOf("severity")}
        value={draft.severity}
        onChange={choose("severity")}
        choices={[...severities, [NONE, translate("request.severity.unknown")]]}
      />
      <ChoiceField
        label={translate("queue.bulk.move")}
        value={draft.move}
        onChange={choose("move")}
        choices={BULK_MOVES.map((move): Choice => [move, words(REQUEST_MOVES[move].name)])}
      />
      {asksMessage(draft) && (
        <TextField
          required
          multiline
          minRows={3}
          label={translate("request.move.message")}
          helperText={translate("queue.bulk.message_hint")}
          value={draft.message}
          onChange={({ target }) => choose("message")(target.value)}
          slotProps={{ htmlInput: { maxLength: 20_000 } }}
        />
      )}
      <ChoiceField
        label={translate("queue.bulk.watch")}
        value={draft.watch}
        onChange={choose("watch")}
        choices={[
          ["yes", translate("queue.bulk.watch_yes")],
          ["no", translate("queue.bulk.watch_no")],
        ]}
      />
      <TextField
        required={needsReason(draft)}
        label={translate("queue.bulk.reason")}
        value={draft.reason}
        onChange={({ target }) => choose("reason")(target.value)}
        slotProps={{ htmlInput: { maxLength: 1_000 } }}
      />
    </>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly Choice[];
}

function ChoiceField({ label, value, onChange, choices }: ChoiceFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value={UNCHANGED}>{translate("queue.bulk.unchanged")}</MenuItem>
      {choices.map(([choice, name]) => (
        <MenuItem key={choice} value={choice}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
