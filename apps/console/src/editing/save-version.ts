import type { UpdateVersionInput } from "../gql/edit-version.ts";
import {
  CreateVersionDocument,
  type CreateVersionInput,
  ReinstateVersionDocument,
  RetireVersionDocument,
  UpdateVersionDocument,
  type VersionEditFragment,
} from "../gql/edit-version.ts";
import { request } from "../graphql-client.ts";
import { savedOf } from "../records/change-refused.ts";
import type { Edit } from "./use-saving.ts";

export interface SavedVersion {
  readonly changeId: string | null;
  readonly id: string;
}

function saved(payload: VersionEditFragment): SavedVersion {
  return { changeId: payload.changeId, id: savedOf(payload, ({ version }) => version).id };
}

/** @throws ChangeRefused with what stood in the way. */
export async function updateVersion(id: string, { fields, expectedRevision, reason }: Edit): Promise<SavedVersion> {
  const input: UpdateVersionInput = { ...fields, id, expectedRevision, reason };
  return saved((await request(UpdateVersionDocument, { input })).updateVersion);
}

/** @throws ChangeRefused with what stood in the way. */
export async function createVersion(input: CreateVersionInput): Promise<SavedVersion> {
  return saved((await request(CreateVersionDocument, { input })).createVersion);
}

/** Takes a version off the public lists, or puts it back. @throws ChangeRefused with what stood in the way. */
export async function setVersionRetired(id: string, { fields, expectedRevision, reason }: Edit): Promise<SavedVersion> {
  const input = { id, expectedRevision, reason };
  if (fields.retired === true) return saved((await request(RetireVersionDocument, { input })).retireVersion);
  return saved((await request(ReinstateVersionDocument, { input })).reinstateVersion);
}
