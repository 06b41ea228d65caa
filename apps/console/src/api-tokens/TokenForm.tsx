import { Alert, Button, DialogActions, DialogContent, TextField } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { useToday } from "../components/use-today.ts";
import { DateField } from "../editing/DateField.tsx";
import { LifeButtons } from "./LifeButtons.tsx";
import { ScopeChoice } from "./ScopeChoice.tsx";
import { sentenceOf } from "./sentence-of.ts";
import { LONGEST_LIFE_DAYS, problemsOf, type TokenDraft, useCreateToken } from "./use-create-token.ts";

interface TokenFormProps {
  readonly onCreated: (secret: string) => void;
  readonly onCancel: () => void;
}

const EMPTY: TokenDraft = { name: "", scopes: [], expiresOn: null };

/** What the token is for, what it may do, and until when. What was entered stays whatever the server answers. */
export function TokenForm({ onCreated, onCancel }: TokenFormProps) {
  const translate = useTranslate();
  const today = useToday();
  const [draft, setDraft] = useState(EMPTY);
  const [asked, setAsked] = useState(false);
  const { create, busy, error, refused } = useCreateToken(onCreated);
  const change = (some: Partial<TokenDraft>) => setDraft((before) => ({ ...before, ...some }));
  const missing = asked ? problemsOf(draft) : [];
  const problemOf = (field: keyof TokenDraft) =>
    missing.includes(field) ? translate(`api_token.missing.${field}`) : refused[field];

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (problemsOf(draft).length === 0) create(draft);
  }

  return (
    <form noValidate onSubmit={submit}>
      <DialogContent sx={{ display: "grid", gap: 2.5 }}>
        <TextField
          autoFocus
          required
          fullWidth
          label={translate("api_token.field.name")}
          value={draft.name}
          onChange={({ target }) => change({ name: target.value })}
          error={problemOf("name") !== undefined}
          helperText={problemOf("name") ?? translate("api_token.name_hint")}
          slotProps={{ htmlInput: { maxLength: 100 } }}
        />
        <ScopeChoice chosen={draft.scopes} onChange={(scopes) => change({ scopes })} problem={problemOf("scopes")} />
        <DateField
          required
          fullWidth
          label={translate("api_token.field.expiresOn")}
          value={draft.expiresOn}
          onChange={(expiresOn) => change({ expiresOn })}
          error={problemOf("expiresOn") !== undefined}
          helperText={problemOf("expiresOn") ?? translate("api_token.expiry_hint", { days: LONGEST_LIFE_DAYS })}
        />
        <LifeButtons today={today} onChoose={(expiresOn) => change({ expiresOn })} />
        {error !== null && <Alert severity="error">{sentenceOf(error, translate)}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel} disabled={busy}>
          {translate("ra.action.cancel")}
        </Button>
        <Button type="submit" variant="contained" loading={busy}>
          {translate("api_token.create")}
        </Button>
      </DialogActions>
    </form>
  );
}
