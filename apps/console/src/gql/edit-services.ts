// Generated from src/services/edit-services.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which hours a plan counts at a severity. */
export type CountedHours =
  /** Every hour of every day. */
  | 'AROUND_THE_CLOCK'
  /** The support hours of the customer's segment and country. */
  | 'SUPPORT_HOURS';

/** A new offer: of a service or of a plan, one of the two */
export type CreateOfferInput = {
  /** ISO 3166-1 alpha-2; null for every country */
  readonly country?: string | null | undefined;
  /** Code of the plan that is sold */
  readonly plan?: string | null | undefined;
  /** Provider who sells it; null where the vendor does itself */
  readonly providerId?: string | number | null | undefined;
  /** Why, for those who read the history; needed where a promise to customers changes */
  readonly reason?: string | null | undefined;
  /** Code of the service that is sold */
  readonly service?: string | null | undefined;
  /** First day of sale; null where it was always sold */
  readonly soldFrom?: string | null | undefined;
  /** Last day of sale; null where no end is known */
  readonly soldThrough?: string | null | undefined;
  /** Where to buy it; null clears */
  readonly url?: string | null | undefined;
};

/** A new plan. Incidents must be said, null for any number; without contacts it has none, and severities that are not named count support hours and promise nothing */
export type CreatePlanInput = {
  /** Capitals, digits and underscores, 2 to 40, a capital first; it never changes */
  readonly code: string;
  /** Members who may be named as contacts, 0 to 1,000 */
  readonly namedContacts?: number | null | undefined;
  /** The vendor's name for it; both for a new plan */
  readonly names?: NameInLanguagesInput | null | undefined;
  /** Why, for those who read the history; needed where a promise to customers changes */
  readonly reason?: string | null | undefined;
  /** Severities; one that is not named stays as it is */
  readonly severities?: ReadonlyArray<PlanSeverityInput> | null | undefined;
  /** Incidents included each year, 0 to 10,000; null for any number */
  readonly yearlyIncidents?: number | null | undefined;
};

/** A new provider */
export type CreateProviderInput = {
  /** Its e-mail address; null clears */
  readonly email?: string | null | undefined;
  /** Its name, 1 to 100 characters; no two have the same */
  readonly name: string;
  /** Its telephone number; null clears */
  readonly phone?: string | null | undefined;
  /** Why, for those who read the history; needed where a promise to customers changes */
  readonly reason?: string | null | undefined;
  /** Address of its page; null clears */
  readonly url?: string | null | undefined;
};

/** An offer to end */
export type EndOfferInput = {
  /** The revision that is changed */
  readonly expectedRevision: number;
  /** Which offer */
  readonly id: string | number;
  /** Why, for those who read the history */
  readonly reason: string;
  /** Its last day; today when left out. An offer that ends before it starts is withdrawn: it is gone */
  readonly soldThrough?: string | null | undefined;
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

/** A name in one language or both; what is left out stays */
export type NameInLanguagesInput = {
  /** In English; 1 to 100 characters */
  readonly en?: string | null | undefined;
  /** In Simplified Chinese; 1 to 100 characters */
  readonly zh?: string | null | undefined;
};

/** What a plan does at one severity; what is left out stays as it is */
export type PlanSeverityInput = {
  /** Which hours count */
  readonly counted?: CountedHours | null | undefined;
  /** Minutes to each further answer, 1 to 43,200; null promises nothing at this severity */
  readonly nextResponseMinutes?: number | null | undefined;
  /** Minutes to the solution, 1 to 43,200; null promises nothing at this severity */
  readonly resolutionMinutes?: number | null | undefined;
  /** Minutes to the first answer, 1 to 43,200; null promises nothing at this severity */
  readonly responseMinutes?: number | null | undefined;
  /** Urgency from 1 (most urgent) to 4 */
  readonly severity: number;
};

/** A plan to retire or to bring back */
export type RetirePlanInput = {
  /** Which plan */
  readonly code: string;
  /** The revision that is changed */
  readonly expectedRevision: number;
  /** Why, for those who read the history; needed where a promise to customers changes */
  readonly reason?: string | null | undefined;
};

/** A provider to retire or to bring back */
export type RetireProviderInput = {
  /** The revision that is changed */
  readonly expectedRevision: number;
  /** Which provider */
  readonly id: string | number;
  /** Why, for those who read the history; needed where a promise to customers changes */
  readonly reason?: string | null | undefined;
};

/** Whom customers of a country ask what is sold there */
export type SetLocalContactInput = {
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** The revision that is changed; 0 where nobody is entered yet */
  readonly expectedRevision: number;
  /** Name of the local office or provider, 1 to 100 characters; null takes the contact away */
  readonly name?: string | null | undefined;
  /** Why, for those who read the history; needed where a promise to customers changes */
  readonly reason?: string | null | undefined;
  /** Address of its page; needed with a name */
  readonly url?: string | null | undefined;
};

/** An offer to change. What is left out stays as it is; what is sold stays too */
export type UpdateOfferInput = {
  /** ISO 3166-1 alpha-2; null for every country */
  readonly country?: string | null | undefined;
  /** The revision that is changed */
  readonly expectedRevision: number;
  /** Which offer */
  readonly id: string | number;
  /** Provider who sells it; null where the vendor does itself */
  readonly providerId?: string | number | null | undefined;
  /** Why, for those who read the history; needed where a promise to customers changes */
  readonly reason?: string | null | undefined;
  /** First day of sale; null where it was always sold */
  readonly soldFrom?: string | null | undefined;
  /** Last day of sale; null where no end is known */
  readonly soldThrough?: string | null | undefined;
  /** Where to buy it; null clears */
  readonly url?: string | null | undefined;
};

/** A service to change. What is left out stays as it is */
export type UpdatePaidServiceInput = {
  /** Which service, such as `INCIDENT_RESPONSE` */
  readonly code: string;
  /** The revision that is changed */
  readonly expectedRevision: number;
  /** The vendor's name for it */
  readonly names?: NameInLanguagesInput | null | undefined;
  /** Why, for those who read the history; needed where a promise to customers changes */
  readonly reason?: string | null | undefined;
  /** Where to read more and to buy it; null clears */
  readonly url?: string | null | undefined;
};

/** A plan to change. What is left out stays as it is. Whoever holds the plan is promised what it says from then on; make a new plan where holders are to keep what they have */
export type UpdatePlanInput = {
  /** Which plan */
  readonly code: string;
  /** The revision that is changed */
  readonly expectedRevision: number;
  /** Members who may be named as contacts, 0 to 1,000 */
  readonly namedContacts?: number | null | undefined;
  /** The vendor's name for it; both for a new plan */
  readonly names?: NameInLanguagesInput | null | undefined;
  /** Why, for those who read the history; needed where a promise to customers changes */
  readonly reason?: string | null | undefined;
  /** Severities; one that is not named stays as it is */
  readonly severities?: ReadonlyArray<PlanSeverityInput> | null | undefined;
  /** Incidents included each year, 0 to 10,000; null for any number */
  readonly yearlyIncidents?: number | null | undefined;
};

/** A provider to change. What is left out stays as it is */
export type UpdateProviderInput = {
  /** Its e-mail address; null clears */
  readonly email?: string | null | undefined;
  /** The revision that is changed */
  readonly expectedRevision: number;
  /** Which provider */
  readonly id: string | number;
  /** Its name, 1 to 100 characters; no two have the same */
  readonly name?: string | null | undefined;
  /** Its telephone number; null clears */
  readonly phone?: string | null | undefined;
  /** Why, for those who read the history; needed where a promise to customers changes */
  readonly reason?: string | null | undefined;
  /** Address of its page; null clears */
  readonly url?: string | null | undefined;
};

export type UpdatePaidServiceMutationVariables = Exact<{
  input: UpdatePaidServiceInput;
}>;


export type UpdatePaidServiceMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CreateOfferMutationVariables = Exact<{
  input: CreateOfferInput;
}>;


export type CreateOfferMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UpdateOfferMutationVariables = Exact<{
  input: UpdateOfferInput;
}>;


export type UpdateOfferMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EndOfferMutationVariables = Exact<{
  input: EndOfferInput;
}>;


export type EndOfferMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SetLocalContactMutationVariables = Exact<{
  input: SetLocalContactInput;
}>;


export type SetLocalContactMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CreateProviderMutationVariables = Exact<{
  input: CreateProviderInput;
}>;


export type CreateProviderMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UpdateProviderMutationVariables = Exact<{
  input: UpdateProviderInput;
}>;


export type UpdateProviderMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RetireProviderMutationVariables = Exact<{
  input: RetireProviderInput;
}>;


export type RetireProviderMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReinstateProviderMutationVariables = Exact<{
  input: RetireProviderInput;
}>;


export type ReinstateProviderMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CreatePlanMutationVariables = Exact<{
  input: CreatePlanInput;
}>;


export type CreatePlanMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UpdatePlanMutationVariables = Exact<{
  input: UpdatePlanInput;
}>;


export type UpdatePlanMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RetirePlanMutationVariables = Exact<{
  input: RetirePlanInput;
}>;


export type RetirePlanMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReinstatePlanMutationVariables = Exact<{
  input: RetirePlanInput;
}>;


export type ReinstatePlanMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ServicesRefusalFragment = { readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string };

export const UpdatePaidServiceDocument = "mutation UpdatePaidService($input: UpdatePaidServiceInput!) {\n  payload: updatePaidService(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<UpdatePaidServiceMutation, UpdatePaidServiceMutationVariables>;

export const CreateOfferDocument = "mutation CreateOffer($input: CreateOfferInput!) {\n  payload: createOffer(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<CreateOfferMutation, CreateOfferMutationVariables>;

export const UpdateOfferDocument = "mutation UpdateOffer($input: UpdateOfferInput!) {\n  payload: updateOffer(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<UpdateOfferMutation, UpdateOfferMutationVariables>;

export const EndOfferDocument = "mutation EndOffer($input: EndOfferInput!) {\n  payload: endOffer(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<EndOfferMutation, EndOfferMutationVariables>;

export const SetLocalContactDocument = "mutation SetLocalContact($input: SetLocalContactInput!) {\n  payload: setLocalContact(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<SetLocalContactMutation, SetLocalContactMutationVariables>;

export const CreateProviderDocument = "mutation CreateProvider($input: CreateProviderInput!) {\n  payload: createProvider(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<CreateProviderMutation, CreateProviderMutationVariables>;

export const UpdateProviderDocument = "mutation UpdateProvider($input: UpdateProviderInput!) {\n  payload: updateProvider(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<UpdateProviderMutation, UpdateProviderMutationVariables>;

export const RetireProviderDocument = "mutation RetireProvider($input: RetireProviderInput!) {\n  payload: retireProvider(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<RetireProviderMutation, RetireProviderMutationVariables>;

export const ReinstateProviderDocument = "mutation ReinstateProvider($input: RetireProviderInput!) {\n  payload: reinstateProvider(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<ReinstateProviderMutation, ReinstateProviderMutationVariables>;

export const CreatePlanDocument = "mutation CreatePlan($input: CreatePlanInput!) {\n  payload: createPlan(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<CreatePlanMutation, CreatePlanMutationVariables>;

export const UpdatePlanDocument = "mutation UpdatePlan($input: UpdatePlanInput!) {\n  payload: updatePlan(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<UpdatePlanMutation, UpdatePlanMutationVariables>;

export const RetirePlanDocument = "mutation RetirePlan($input: RetirePlanInput!) {\n  payload: retirePlan(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<RetirePlanMutation, RetirePlanMutationVariables>;

export const ReinstatePlanDocument = "mutation ReinstatePlan($input: RetirePlanInput!) {\n  payload: reinstatePlan(input: $input) {\n    userErrors {\n      ...ServicesRefusal\n    }\n  }\n}\n\nfragment ServicesRefusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<ReinstatePlanMutation, ReinstatePlanMutationVariables>;
