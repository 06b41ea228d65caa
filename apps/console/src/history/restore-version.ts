import { updateVersion } from "../editing/save-version.ts";
import type { Edit } from "../editing/use-saving.ts";
import { RestoreVersionDocument } from "../gql/version-history.ts";
import { request } from "../graphql-client.ts";
import { savedOf } from "../records/change-refused.ts";
import { differingFields, type Facts } from "./revision-facts.ts";

/** What can be taken from an earlier revision field by field: whether it is retired is a change of its own. */
const LISTS: readonly string[] = ["undatedMilestones", "unannouncedMilestones"];
const FLAGS: readonly string[] = ["endedOnUnknownDate", "longTermSupport"];

/** Facts of an earlier revision that differ from the present ones, by the names of the API's input. */
export function fieldsToRestore(present: Facts, earlier: Facts): Record<string, unknown> {
  const fields = differingFields(earlier, present).filter((field) => field !== "retired");
  return Object.fromEntries(fields.map((field) => [inputName(field), inputValue(field, earlier[field] ?? null)]));
}

const inputName = (field: string) => (field === "successorId" ? "successor" : field);

function inputValue(field: string, value: string | null): unknown {
  if (LISTS.includes(field)) return JSON.parse(value ?? "[]");
  if (FLAGS.includes(field)) return value === "true";
  return field === "discontinued" && value !== null ? value === "true" : value;
}

interface Restoring {
  readonly id: string;
  readonly revision: number;
  /** How many fields differ: fewer are left once some were given up in a conflict. */
  readonly whole: number;
}

/**
 * Makes an earlier revision hold again; of a conflict in which some fields were given up, only the others.
 * @throws ChangeRefused with what stood in the way.
 */
export async function restoreVersion({ id, revision, whole }: Restoring, edit: Edit) {
  if (Object.keys(edit.fields).length < whole) return await updateVersion(id, edit);
  const { expectedRevision, reason } = edit;
  const input = { id, revision, expectedRevision, reason };
  const { restoreVersion: payload } = await request(RestoreVersionDocument, { input });
  return { changeId: payload.changeId, id: savedOf(payload, ({ version }) => version).id };
}
