// Generated from src/resources/requests/attachments/request-attachments.graphql by `pnpm codegen`.
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

/** An attachment that is malware. */
export type MarkAsSampleInput = {
  /** The attachment. */
  readonly id: string | number;
  /** How the sample is opened, such as the password of its archive; at most 500 characters. */
  readonly passwordNote?: string | null | undefined;
};

/** An attachment whose content is to be taken away. */
export type RemoveAttachmentInput = {
  /** The attachment. */
  readonly id: string | number;
};

/** Whether the content of an attachment is there. */
export type RequestAttachmentState =
  /** It can be downloaded, by whoever may. */
  | 'ATTACHED'
  /** It was taken away for good; what is left says by whom. */
  | 'REMOVED';

export type RequestAttachmentsQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestAttachmentsQuery = { readonly request: { readonly id: string, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly checksum: string, readonly sniffedType: string | null, readonly declaredType: string | null, readonly uploaderName: string, readonly at: string, readonly message: string | null, readonly isMalwareSample: boolean, readonly passwordNote: string | null, readonly state: RequestAttachmentState, readonly removedAt: string | null, readonly removedBy: string | null, readonly path: string | null, readonly mayChange: boolean }>, readonly attachmentRules: { readonly fileBytes: number, readonly requestFiles: number, readonly suggestsSample: boolean } } | null };

export type MarkAttachmentAsSampleMutationVariables = Exact<{
  input: MarkAsSampleInput;
}>;


export type MarkAttachmentAsSampleMutation = { readonly markAsSample: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RemoveRequestAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveRequestAttachmentMutation = { readonly removeAttachment: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ShownAttachmentFragment = { readonly id: string, readonly name: string, readonly size: number, readonly checksum: string, readonly sniffedType: string | null, readonly declaredType: string | null, readonly uploaderName: string, readonly at: string, readonly message: string | null, readonly isMalwareSample: boolean, readonly passwordNote: string | null, readonly state: RequestAttachmentState, readonly removedAt: string | null, readonly removedBy: string | null, readonly path: string | null, readonly mayChange: boolean };

export const RequestAttachmentsDocument = "query RequestAttachments($id: ID!) {\n  request(id: $id) {\n    id\n    attachments {\n      ...ShownAttachment\n    }\n    attachmentRules {\n      fileBytes\n      requestFiles\n      suggestsSample\n    }\n  }\n}\n\nfragment ShownAttachment on RequestAttachment {\n  id\n  name\n  size\n  checksum\n  sniffedType\n  declaredType\n  uploaderName\n  at\n  message\n  isMalwareSample\n  passwordNote\n  state\n  removedAt\n  removedBy\n  path\n  mayChange\n}" as TypedDocument<RequestAttachmentsQuery, RequestAttachmentsQueryVariables>;

export const MarkAttachmentAsSampleDocument = "mutation MarkAttachmentAsSample($input: MarkAsSampleInput!) {\n  markAsSample(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<MarkAttachmentAsSampleMutation, MarkAttachmentAsSampleMutationVariables>;

export const RemoveRequestAttachmentDocument = "mutation RemoveRequestAttachment($input: RemoveAttachmentInput!) {\n  removeAttachment(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RemoveRequestAttachmentMutation, RemoveRequestAttachmentMutationVariables>;
