import { publishEnum } from "../../platform/enum.ts";
import type { AccountInvitationEntity } from "./account-invitation.entity.ts";

const INVITATION_STATES = ["PENDING", "ACCEPTED", "REVOKED", "EXPIRED"] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const InvitationStateEnum = publishEnum(INVITATION_STATES, {
  name: "InvitationState",
  description: "Whether an invitation's token is still taken.",
  values: {
    PENDING: "It is taken.",
    ACCEPTED: "Somebody came in by it.",
    REVOKED: "It was taken back.",
    EXPIRED: "Nobody came in by it in time.",
  },
});

type Dates = Pick<AccountInvitationEntity, "acceptedAt" | "revokedAt" | "expiresAt">;

/** Only a pending invitation lets anybody in. */
export function invitationStateAt({ acceptedAt, revokedAt, expiresAt }: Dates, at: Temporal.Instant): InvitationState {
  if (acceptedAt !== null) return "ACCEPTED";
  if (revokedAt !== null) return "REVOKED";
  return at.epochMilliseconds < expiresAt.getTime() ? "PENDING" : "EXPIRED";
}
