import { NO_MILESTONES } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { changedFields } from "../change/facts-of.ts";
import type { CatalogueVersion, VersionFacts } from "../snapshot/catalogue.ts";
import { withVersionInput } from "./apply-version-input.ts";
import { type Edited, editSubject } from "./edit-subject.ts";
import type { UpdateVersionInput } from "./version.input.ts";
import { versionSubject } from "./version-subject.ts";

export function updateVersion(context: Context, input: UpdateVersionInput): Promise<Edited<CatalogueVersion>> {
  return editSubject(context, versionSubject, {
    ...input,
    action: "lifecycle.updateVersion",
    edit: (facts, version) => withVersionInput(facts, input, version.product),
    needsReason: movesMilestone,
  });
}

/** Whether anything that was said of the version's milestones is now said differently. */
function movesMilestone(before: VersionFacts, after: VersionFacts): boolean {
  return changedFields(before, after).some((field) => field in NO_MILESTONES);
}
