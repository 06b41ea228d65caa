// Generated from src/resources/accounts/edit-account-people.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a person may do in a company account. */
export type AccountRole =
  /** Sees all of the company's data, invites and removes members, and is shown codes. */
  | 'ADMINISTRATOR'
  /** Sees what the company holds, without the codes and without the other members. */
  | 'MEMBER';

/** Why something was refused. Codes never change; messages follow Accept-Language. */
export type ErrorCode =
  /** The request is not valid. */
  | 'BAD_USER_INPUT'
  /** Somebody else changed this in the meantime. */
  | 'CONFLICT'
  /** You lack the permission that this needs. */
  | 'FORBIDDEN'
  /** Something failed on our side. Quote the request id when you report it. */
  | 'INTERNAL'
  /** There is no such thing. */
  | 'NOT_FOUND'
  /** The operation exceeds a limit of this server. */
  | 'QUERY_TOO_COMPLEX'
  /** Too many requests; wait a little. */
  | 'RATE_LIMITED'
  /** Sign in first. */
  | 'UNAUTHENTICATED';

/** Somebody to ask into a company account. */
export type InviteMemberInput = {
  /** The account. */
  readonly accountId: string | number;
  /** The person's e-mail address; nothing is sent to it. */
  readonly email: string;
  /** What the person will be allowed to do. */
  readonly role: AccountRole;
};

/** A member of a customer's account to remove. */
export type RemoveAccountMemberInput = {
  /** The member. */
  readonly id: string | number;
  /** Why; not blank, at most 1,000 characters. */
  readonly reason: string;
};

/** An invitation to take back. */
export type RevokeInvitationInput = {
  /** The invitation. */
  readonly id: string | number;
};

export type InviteToAccountMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteToAccountMutation = { readonly inviteAccountMember: { readonly token: string | null, readonly invitation: { readonly id: string, readonly email: string, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RevokeAccountInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeAccountInvitationMutation = { readonly revokeInvitation: { readonly invitation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RemoveFromAccountMutationVariables = Exact<{
  input: RemoveAccountMemberInput;
}>;


export type RemoveFromAccountMutation = { readonly removeAccountMember: { readonly member: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const InviteToAccountDocument = "mutation InviteToAccount($input: InviteMemberInput!) {\n  inviteAccountMember(input: $input) {\n    invitation {\n      id\n      email\n      expiresAt\n    }\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<InviteToAccountMutation, InviteToAccountMutationVariables>;

export const RevokeAccountInvitationDocument = "mutation RevokeAccountInvitation($input: RevokeInvitationInput!) {\n  revokeInvitation(input: $input) {\n    invitation {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RevokeAccountInvitationMutation, RevokeAccountInvitationMutationVariables>;

export const RemoveFromAccountDocument = "mutation RemoveFromAccount($input: RemoveAccountMemberInput!) {\n  removeAccountMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RemoveFromAccountMutation, RemoveFromAccountMutationVariables>;
