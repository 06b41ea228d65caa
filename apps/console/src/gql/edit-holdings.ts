// Generated from src/holdings/edit-holdings.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Other days for something that an account holds; what is left out stays. */
export type ChangeHeldInput = {
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** Its first day. */
  readonly heldFrom?: string | null | undefined;
  /** Its last day, inclusive; null for no end. */
  readonly heldThrough?: string | null | undefined;
  /** What is held. */
  readonly id: string | number;
  /** Why, for the history: what was promised changes. */
  readonly reason: string;
};

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

/** A support plan to give to an account. */
export type GrantPlanInput = {
  /** The account. */
  readonly account: string | number;
  /** Its first day, in the vendor's time zone; contract years count from it. */
  readonly heldFrom: string;
  /** Its last day, inclusive; without it there is no end. */
  readonly heldThrough?: string | null | undefined;
  /** Code of the plan, such as `supportPlans` has it. */
  readonly plan: string;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** A paid service to give to an account. */
export type GrantServiceInput = {
  /** The account. */
  readonly account: string | number;
  /** Its first day, in the vendor's time zone. */
  readonly heldFrom: string;
  /** Its last day, inclusive; without it there is no end. */
  readonly heldThrough?: string | null | undefined;
  /** Slug of the product that a support extension is for; only and always with SUPPORT_EXTENSION. */
  readonly product?: string | null | undefined;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** PROFESSIONAL_SERVICES, INCIDENT_RESPONSE, PREMIUM_SUPPORT or SUPPORT_EXTENSION. */
  readonly service: string;
  /** Name or id of the only version that it is for; every version of the product without it. */
  readonly version?: string | null | undefined;
};

/** One use of a plan's yearly incidents. */
export type RecordIncidentInput = {
  /** The plan, as the account holds it. */
  readonly heldPlan: string | number;
  /** What else there is to say; at most 1,000 characters. */
  readonly note?: string | null | undefined;
  /** By which people find what it was, such as the number of a request; each counts once for a plan, at most 100 characters. */
  readonly reference: string;
  /** The day by which it counts; today without it. */
  readonly usedOn?: string | null | undefined;
};

/** An incident that is not to count. */
export type WithdrawIncidentInput = {
  /** The incident. */
  readonly id: string | number;
  /** Why, for the history. */
  readonly reason: string;
};

export type GrantPlanMutationVariables = Exact<{
  input: GrantPlanInput;
}>;


export type GrantPlanMutation = { readonly grantPlan: { readonly heldPlan: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ChangeHeldPlanMutationVariables = Exact<{
  input: ChangeHeldInput;
}>;


export type ChangeHeldPlanMutation = { readonly changeHeldPlan: { readonly heldPlan: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RecordIncidentMutationVariables = Exact<{
  input: RecordIncidentInput;
}>;


export type RecordIncidentMutation = { readonly recordIncident: { readonly incident: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type WithdrawIncidentMutationVariables = Exact<{
  input: WithdrawIncidentInput;
}>;


export type WithdrawIncidentMutation = { readonly withdrawIncident: { readonly incident: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type GrantServiceMutationVariables = Exact<{
  input: GrantServiceInput;
}>;


export type GrantServiceMutation = { readonly grantService: { readonly heldService: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ChangeHeldServiceMutationVariables = Exact<{
  input: ChangeHeldInput;
}>;


export type ChangeHeldServiceMutation = { readonly changeHeldService: { readonly heldService: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const GrantPlanDocument = "mutation GrantPlan($input: GrantPlanInput!) {\n  grantPlan(input: $input) {\n    heldPlan {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<GrantPlanMutation, GrantPlanMutationVariables>;

export const ChangeHeldPlanDocument = "mutation ChangeHeldPlan($input: ChangeHeldInput!) {\n  changeHeldPlan(input: $input) {\n    heldPlan {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<ChangeHeldPlanMutation, ChangeHeldPlanMutationVariables>;

export const RecordIncidentDocument = "mutation RecordIncident($input: RecordIncidentInput!) {\n  recordIncident(input: $input) {\n    incident {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RecordIncidentMutation, RecordIncidentMutationVariables>;

export const WithdrawIncidentDocument = "mutation WithdrawIncident($input: WithdrawIncidentInput!) {\n  withdrawIncident(input: $input) {\n    incident {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<WithdrawIncidentMutation, WithdrawIncidentMutationVariables>;

export const GrantServiceDocument = "mutation GrantService($input: GrantServiceInput!) {\n  grantService(input: $input) {\n    heldService {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<GrantServiceMutation, GrantServiceMutationVariables>;

export const ChangeHeldServiceDocument = "mutation ChangeHeldService($input: ChangeHeldInput!) {\n  changeHeldService(input: $input) {\n    heldService {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<ChangeHeldServiceMutation, ChangeHeldServiceMutationVariables>;
