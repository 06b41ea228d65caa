// Generated from src/file/filing.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A draft to throw away. */
export type DeleteRequestDraftInput = {
  /** The draft. */
  readonly id: string | number;
};

/** What is known of the machine and how the software is used; leave out what is not known */
export type EnvironmentFacts = {
  /** The instructions of support and of the documentation were followed (4.4.6) */
  readonly followedInstructions?: boolean | null | undefined;
  /** The interruption comes from a hardware problem (4.4.3) */
  readonly hardwareFault?: boolean | null | undefined;
  /** The interruption comes from an incompatible version of platform software (4.4.4) */
  readonly incompatiblePlatform?: boolean | null | undefined;
  /** Incompatible applications are installed beside it (4.4.2) */
  readonly incompatibleSoftware?: boolean | null | undefined;
  /** The software is being installed on an infected device (4.4.1) */
  readonly infected?: boolean | null | undefined;
  /** Hardware and platform meet the software's minimum requirements (4.3.1) */
  readonly meetsRequirements?: boolean | null | undefined;
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

/** A support request, or several that share their facts. */
export type FileRequestInput = {
  /** The company account that it is for. Whoever belongs to one open account need not name it. */
  readonly account?: string | number | null | undefined;
  /** Answers to the checklist that all problems share, texts by the item's id. */
  readonly answers?: Readonly<Record<string, unknown>> | null | undefined;
  /** Exact build of the software; at most 100 characters. */
  readonly build?: string | null | undefined;
  /** Where you are; an account's own country wins. */
  readonly country?: string | null | undefined;
  /** The draft that it was written in, which ends with the filing. */
  readonly draft?: string | number | null | undefined;
  /** The machine and how the software is used. */
  readonly environment?: EnvironmentFacts | null | undefined;
  /** True: also what the rules refuse is filed, and recorded as DECLINED with its decision. */
  readonly fileAnyway?: boolean;
  /** Chosen by you, 8 to 100 characters; asking again with the same key gives the requests that were filed with it. */
  readonly idempotencyKey: string;
  /** State of the licence, where no account knows it. */
  readonly licence?: LicenceStatus | null | undefined;
  /** Activation code of the licence, which then settles `licence`. Wrong ones are counted. */
  readonly licenceCode?: string | null | undefined;
  /** 1 to 10; several are filed as siblings (2.3). */
  readonly problems: ReadonlyArray<RequestProblemInput>;
  /** Slug of the product. */
  readonly product: string;
  /** Name of the version, or a build. */
  readonly version?: string | null | undefined;
};

/** State of the licence for the application of the request */
export type LicenceStatus =
  /** Blocked by the vendor */
  | 'BLOCKED'
  /** Was valid and has run out */
  | 'EXPIRED'
  /** There is no licence */
  | 'NONE'
  /** Valid, but not stored in the company account (clause 2.4) */
  | 'NOT_STORED'
  /** Starts later */
  | 'NOT_YET_VALID'
  /** Valid, but for another application */
  | 'OTHER_PRODUCT'
  /** Valid and stored in the company account */
  | 'VALID';

/** What a request is about: one kind for each row of clauses 4.1 and 4.2 */
export type RequestKind =
  /** Configuring and checking performance, network security advice (4.2.10) */
  | 'CONFIGURATION_REVIEW'
  /** Regular database updates (4.1.1) */
  | 'DATABASE_UPDATE'
  /** Demonstration, deployment, configuration (4.2.12) */
  | 'DEMO_OR_DEPLOYMENT'
  /** Making the user's device faster, configuring it (4.2.2) */
  | 'DEVICE_TUNING'
  /** Advice on disinfecting an infected computer (4.1.2c) */
  | 'DISINFECTION_ADVICE'
  /** How and where to download the software (4.1.4a) */
  | 'DOWNLOAD_HELP'
  /** The software takes something harmless for malware (4.1.2a) */
  | 'FALSE_POSITIVE'
  /** Developing a new feature (4.2.1) */
  | 'FEATURE_DEVELOPMENT'
  /** Where to find guides and training material (4.1.4b) */
  | 'FINDING_INFORMATION'
  /** A specialist disinfects the computer (4.2.3) */
  | 'HANDS_ON_DISINFECTION'
  /** Lost or damaged licence information (4.1.3) */
  | 'LICENCE_RECOVERY'
  /** Phone or chat help while data is collected or advice applied (4.2.6) */
  | 'LIVE_HELP_WHILE_COLLECTING'
  /** A description of a piece of malware (4.2.4) */
  | 'MALWARE_DESCRIPTION'
  /** Investigating the cause of a malware incident (4.2.14) */
  | 'MALWARE_INCIDENT_INVESTIGATION'
  /** How to use the online account services (4.1.4c) */
  | 'ONLINE_ACCOUNT_HELP'
  /** On-site support or a remote session (4.2.5) */
  | 'ONSITE_OR_REMOTE_SESSION'
  /** An official opinion on the technical cause of an error (4.2.13) */
  | 'ROOT_CAUSE_OPINION'
  /** The software does not work as it should (4.1.1) */
  | 'SOFTWARE_FAULT'
  /** Integration with third-party software (4.2.9) */
  | 'THIRD_PARTY_INTEGRATION'
  /** Vulnerabilities fixed by third-party patches (4.2.8) */
  | 'THIRD_PARTY_PATCHING'
  /** Third-party applications or operating systems (4.2.7) */
  | 'THIRD_PARTY_QUESTION'
  /** Training (4.2.11) */
  | 'TRAINING'
  /** Malware that the software does not detect (4.1.2b) */
  | 'UNDETECTED_MALWARE';

/** One problem; each becomes a support request of its own (2.3). */
export type RequestProblemInput = {
  /** Answers to the checklist of the kind, texts by the item's id; they win over the shared ones. */
  readonly answers?: Readonly<Record<string, unknown>> | null | undefined;
  /** Uploads of yours that go with it. */
  readonly attachments?: ReadonlyArray<string | number> | null | undefined;
  /** What it is about. */
  readonly kind: RequestKind;
  /** Urgency from 1 (most urgent) to 4. */
  readonly severity?: number | null | undefined;
  /** In a few words; not blank, at most 200 characters. */
  readonly subject: string;
  /** What happens, as detailed as possible; not blank, at most 20,000 characters. */
  readonly text: string;
};

/** What you have written so far. */
export type SaveRequestDraftInput = {
  /** The fields of the form, as your form has them; at most 100,000 characters of JSON. */
  readonly content: Readonly<Record<string, unknown>>;
  /** The revision that is changed; needed with `id`. */
  readonly expectedRevision?: number | null | undefined;
  /** The draft to change; a new one is made without it, 20 at most. */
  readonly id?: string | number | null | undefined;
};

export type OwnAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountsQuery = { readonly ownAccounts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string, readonly closedAt: string | null }> };

export type DraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftsQuery = { readonly requestDrafts: ReadonlyArray<{ readonly id: string, readonly content: Readonly<Record<string, unknown>>, readonly revision: number }> };

export type SaveDraftMutationVariables = Exact<{
  input: SaveRequestDraftInput;
}>;


export type SaveDraftMutation = { readonly saveRequestDraft: { readonly draft: { readonly id: string, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } };

export type DeleteDraftMutationVariables = Exact<{
  input: DeleteRequestDraftInput;
}>;


export type DeleteDraftMutation = { readonly deleteRequestDraft: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } };

export type FileRequestMutationVariables = Exact<{
  input: FileRequestInput;
}>;


export type FileRequestMutation = { readonly fileRequest: { readonly requests: ReadonlyArray<{ readonly id: string, readonly number: string }>, readonly refused: ReadonlyArray<{ readonly problem: number }>, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const OwnAccountsDocument = "query OwnAccounts {\n  ownAccounts {\n    id\n    name\n    number\n    closedAt\n  }\n}" as TypedDocument<OwnAccountsQuery, OwnAccountsQueryVariables>;

export const DraftsDocument = "query Drafts {\n  requestDrafts {\n    id\n    content\n    revision\n  }\n}" as TypedDocument<DraftsQuery, DraftsQueryVariables>;

export const SaveDraftDocument = "mutation SaveDraft($input: SaveRequestDraftInput!) {\n  saveRequestDraft(input: $input) {\n    draft {\n      id\n      revision\n    }\n    userErrors {\n      code\n    }\n  }\n}" as TypedDocument<SaveDraftMutation, SaveDraftMutationVariables>;

export const DeleteDraftDocument = "mutation DeleteDraft($input: DeleteRequestDraftInput!) {\n  deleteRequestDraft(input: $input) {\n    userErrors {\n      code\n    }\n  }\n}" as TypedDocument<DeleteDraftMutation, DeleteDraftMutationVariables>;

export const FileRequestDocument = "mutation FileRequest($input: FileRequestInput!) {\n  fileRequest(input: $input) {\n    requests {\n      id\n      number\n    }\n    refused {\n      problem\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<FileRequestMutation, FileRequestMutationVariables>;
