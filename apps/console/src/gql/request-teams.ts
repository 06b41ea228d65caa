// Generated from src/resources/requests/teams/request-teams.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** A team to retire or to restore. */
export type RetireTeamInput = {
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The team. */
  readonly id: string | number;
  /** Why; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** A team as it is to be. Without `id` a new one is made. */
export type SaveTeamInput = {
  /** The revision that is changed; needed with `id`. */
  readonly expectedRevision?: number | null | undefined;
  /** The team to change. */
  readonly id?: string | number | null | undefined;
  /** All who belong to it, at most 200; whoever is left out leaves it. */
  readonly members: ReadonlyArray<TeamMemberInput>;
  /** Its name, 1 to 100 characters; no two teams have the same. */
  readonly name: string;
  /** Why; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** Somebody who belongs to a team. */
export type TeamMemberInput = {
  /** How people call them; not blank. */
  readonly name: string;
  /** The identity provider's lasting name of the person; not blank. */
  readonly subject: string | number;
};

export type RequestTeamsUpkeepQueryVariables = Exact<{ [key: string]: never; }>;


export type RequestTeamsUpkeepQuery = { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string, readonly revision: number, readonly retiredAt: string | null, readonly members: ReadonlyArray<{ readonly subject: string, readonly name: string }> }>, readonly agents: ReadonlyArray<{ readonly subject: string, readonly name: string }> };

export type SaveTeamMutationVariables = Exact<{
  input: SaveTeamInput;
}>;


export type SaveTeamMutation = { readonly saveTeam: { readonly team: { readonly id: string, readonly name: string, readonly revision: number, readonly retiredAt: string | null, readonly members: ReadonlyArray<{ readonly subject: string, readonly name: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RetireTeamMutationVariables = Exact<{
  input: RetireTeamInput;
}>;


export type RetireTeamMutation = { readonly retireTeam: { readonly team: { readonly id: string, readonly name: string, readonly revision: number, readonly retiredAt: string | null, readonly members: ReadonlyArray<{ readonly subject: string, readonly name: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RestoreTeamMutationVariables = Exact<{
  input: RetireTeamInput;
}>;


export type RestoreTeamMutation = { readonly restoreTeam: { readonly team: { readonly id: string, readonly name: string, readonly revision: number, readonly retiredAt: string | null, readonly members: ReadonlyArray<{ readonly subject: string, readonly name: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type TeamFactsFragment = { readonly id: string, readonly name: string, readonly revision: number, readonly retiredAt: string | null, readonly members: ReadonlyArray<{ readonly subject: string, readonly name: string }> };

export type SavedTeamFragment = { readonly team: { readonly id: string, readonly name: string, readonly revision: number, readonly retiredAt: string | null, readonly members: ReadonlyArray<{ readonly subject: string, readonly name: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export const RequestTeamsUpkeepDocument = "query RequestTeamsUpkeep {\n  teams(retired: true) {\n    ...TeamFacts\n  }\n  agents {\n    subject\n    name\n  }\n}\n\nfragment TeamFacts on RequestTeam {\n  id\n  name\n  revision\n  retiredAt\n  members {\n    subject\n    name\n  }\n}" as TypedDocument<RequestTeamsUpkeepQuery, RequestTeamsUpkeepQueryVariables>;

export const SaveTeamDocument = "mutation SaveTeam($input: SaveTeamInput!) {\n  saveTeam(input: $input) {\n    ...SavedTeam\n  }\n}\n\nfragment TeamFacts on RequestTeam {\n  id\n  name\n  revision\n  retiredAt\n  members {\n    subject\n    name\n  }\n}\n\nfragment SavedTeam on RequestTeamPayload {\n  team {\n    ...TeamFacts\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<SaveTeamMutation, SaveTeamMutationVariables>;

export const RetireTeamDocument = "mutation RetireTeam($input: RetireTeamInput!) {\n  retireTeam(input: $input) {\n    ...SavedTeam\n  }\n}\n\nfragment TeamFacts on RequestTeam {\n  id\n  name\n  revision\n  retiredAt\n  members {\n    subject\n    name\n  }\n}\n\nfragment SavedTeam on RequestTeamPayload {\n  team {\n    ...TeamFacts\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<RetireTeamMutation, RetireTeamMutationVariables>;

export const RestoreTeamDocument = "mutation RestoreTeam($input: RetireTeamInput!) {\n  restoreTeam(input: $input) {\n    ...SavedTeam\n  }\n}\n\nfragment TeamFacts on RequestTeam {\n  id\n  name\n  revision\n  retiredAt\n  members {\n    subject\n    name\n  }\n}\n\nfragment SavedTeam on RequestTeamPayload {\n  team {\n    ...TeamFacts\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<RestoreTeamMutation, RestoreTeamMutationVariables>;
