import type { Context } from "../../../platform/context.ts";
import type { CatalogueVersion } from "../snapshot/catalogue.ts";
import { type Edited, editSubject } from "./edit-subject.ts";
import type { RetireVersionInput } from "./version.input.ts";
import { versionSubject } from "./version-subject.ts";

/** Takes a version off the public lists. Nothing is deleted, and its name stays taken. */
export function retireVersion(context: Context, input: RetireVersionInput): Promise<Edited<CatalogueVersion>> {
  return setRetired(context, input, true);
}

/** Puts a retired version back on the public lists. */
export function reinstateVersion(context: Context, input: RetireVersionInput): Promise<Edited<CatalogueVersion>> {
  return setRetired(context, input, false);
}

function setRetired(context: Context, input: RetireVersionInput, retired: boolean) {
  return editSubject(context, versionSubject, {
    ...input,
    action: retired ? "lifecycle.retireVersion" : "lifecycle.reinstateVersion",
    edit: (facts) => ({ ...facts, retired }),
    needsReason: () => true,
  });
}
