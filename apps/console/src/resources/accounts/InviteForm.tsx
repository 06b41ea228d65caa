import { Alert, Button, DialogActions, DialogContent, MenuItem, TextField } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import type { AccountRole } from "../../gql/accounts.ts";
import { InviteToAccountDocument } from "../../gql/edit-account-people.ts";
import { request } from "../../graphql-client.ts";
import { useAccountChange } from "./use-account-change.ts";

interface InviteFormProps {
  readonly accountId: string;
  readonly onInvited: (invited: { token: string; email: string; expiresAt: string }) => void;
  readonly onCancel: () => void;
}

const ROLES: readonly AccountRole[] = ["ADMINISTRATOR", "MEMBER"];

/** Whom, and as what. What was entered stays whatever the server answers. */
export function InviteForm({ accountId, onInvited, onCancel }: InviteFormProps) {
  const translate = useTranslate();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<AccountRole>("MEMBER");
  const [asked, setAsked] = useState(false);
  const missing = email.trim() === "";
  const invite = useAccountChange(
    async () => (await request(InviteToAccountDocument, { input: { accountId, email, role } })).inviteAccountMember,
    ({ token, invitation }) => {
      if (token !== null && invitation !== null) onInvited({ token, ...invitation });
    },
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!missing) invite.send(undefined);
  }

  return (
    <form noValidate onSubmit={submit}>
      <DialogContent sx={{ display: "grid", gap: 2 }}>
        <TextField
          autoFocus
          required
          fullWidth
          type="email"
          label={translate("account.field.email")}
          value={email}
          onChange={({ target }) => setEmail(target.value)}
          error={asked && missing}
          helperText={translate(asked && missing ? "editing.required" : "account.invite.email_hint")}
          sx={{ marginTop: 1 }}
        />
        <TextField
          select
          fullWidth
          label={translate("account.field.role")}
          value={role}
          onChange={({ target }) => setRole(ROLES.find((one) => one === target.value) ?? "MEMBER")}
          helperText={translate(`account.role_hint.${role}`)}
        >
          {ROLES.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`account.role.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {invite.problem !== null && <Alert severity="error">{invite.problem}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel} disabled={invite.busy}>
          {translate("ra.action.cancel")}
        </Button>
        <Button type="submit" variant="contained" loading={invite.busy}>
          {translate("account.invite.send")}
        </Button>
      </DialogActions>
    </form>
  );
}
