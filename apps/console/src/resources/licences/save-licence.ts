import type { Conflict, ConflictField } from "../../components/conflict-sides.ts";
import type { Edit } from "../../editing/use-saving.ts";
import {
  BlockLicenceDocument,
  type BlockLicenceInput,
  CreateLicenceDocument,
  type CreateLicenceInput,
  type LicenceSavedFragment,
  UnblockLicenceDocument,
  UpdateLicenceDocument,
  type UpdateLicenceInput,
} from "../../gql/edit-licence.ts";
import { request } from "../../graphql-client.ts";
import { ChangeRefused, savedOf } from "../../records/change-refused.ts";

/** The register's changes are undone by changing it again: `changeId` is what undoing would need. */
export interface SavedLicence {
  readonly changeId: null;
  readonly id: string;
}

type Facts = Readonly<Record<string, unknown>>;

/** @throws ChangeRefused with what stood in the way. */
export async function createLicence(input: CreateLicenceInput): Promise<SavedLicence> {
  const payload = (await request(CreateLicenceDocument, { input })).createLicence;
  return { changeId: null, id: savedOf(payload, ({ licence }) => licence).id };
}

/**
 * @param opened the facts that the edit began with, by the names of the input.
 * @throws ChangeRefused with what stood in the way; where somebody else was first, with both sides.
 */
export async function updateLicence(
  { id, opened }: { readonly id: string; readonly opened: Facts },
  { fields, expectedRevision, reason }: Edit,
): Promise<SavedLicence> {
  const input: UpdateLicenceInput = { ...fields, id, expectedRevision, reason };
  const { licence, userErrors } = (await request(UpdateLicenceDocument, { input })).updateLicence;
  if (licence !== null && userErrors[0]?.code === "CONFLICT") {
    throw new ChangeRefused(userErrors, conflictOf(licence, { opened, yours: fields }));
  }
  return { changeId: null, id: savedOf({ userErrors }, () => licence).id };
}

/** @throws ChangeRefused with what stood in the way. */
export async function setBlocked(input: BlockLicenceInput, { blocked }: { readonly blocked: boolean }): Promise<void> {
  const payload = blocked
    ? (await request(BlockLicenceDocument, { input })).blockLicence
    : (await request(UnblockLicenceDocument, { input })).unblockLicence;
  savedOf(payload, ({ licence }) => licence);
}

type Current = NonNullable<LicenceSavedFragment["licence"]>;

/** What moved on since the form was opened, and what the reader changed, field by field. */
export function conflictOf(current: Current, { opened, yours }: { opened: Facts; yours: Facts }): Conflict {
  const { product, edition, kind, seats, validFrom, validThrough, issuedTo, revision, knownSince, changes } = current;
  const now: Facts = {
    product: product.slug,
    edition,
    kind,
    seats,
    validFrom,
    validThrough,
    issuedTo: issuedTo?.id ?? null,
  };
  const last = changes[0];
  const fields = Object.keys(now).flatMap((field) => {
    const isMine = field in yours;
    const side: ConflictField = {
      field,
      expected: textOf(opened[field]),
      current: textOf(now[field]),
      yours: textOf(isMine ? yours[field] : opened[field]),
      clashes: false,
    };
    const isTheirs = side.current !== side.expected;
    if (!isMine && !isTheirs) return [];
    return [{ ...side, clashes: isMine && isTheirs && side.yours !== side.current }];
  });
  return {
    currentRevision: revision,
    changedAt: last?.at ?? knownSince,
    changedBy: last?.author ?? "",
    reason: last?.reason ?? "",
    fields,
  };
}

function textOf(value: unknown): string | null {
  return value == null ? null : String(value);
}
