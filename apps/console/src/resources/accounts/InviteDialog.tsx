import { Dialog, DialogTitle } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import type { AccountSectionProps } from "./account-section.ts";
import { InvitationToken } from "./InvitationToken.tsx";
import { InviteForm } from "./InviteForm.tsx";

interface Invited {
  readonly token: string;
  readonly email: string;
  readonly expiresAt: string;
}

/** Invites somebody, then shows the token that lets him in: once, here, and nowhere again. */
export function InviteDialog({ account, onClose }: AccountSectionProps & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const [invited, setInvited] = useState<Invited | null>(null);
  return (
    // A slip beside the dialog must not take away a token that nothing brings back.
    <Dialog open onClose={invited === null ? onClose : undefined} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate("account.invite.title", { name: account.name })}</DialogTitle>
      {invited === null ? (
        <InviteForm accountId={account.id} onInvited={setInvited} onCancel={onClose} />
      ) : (
        <InvitationToken {...invited} onDone={onClose} />
      )}
    </Dialog>
  );
}
