import type { Context } from "../../../platform/context.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { versionFactsOf } from "../change/facts-of.ts";
import { versionHistories } from "../record/revision-history.ts";
import type { CatalogueVersion } from "../snapshot/catalogue.ts";
import { type Edited, editSubject } from "./edit-subject.ts";
import type { RestoreVersionInput } from "./version.input.ts";
import { versionSubject } from "./version-subject.ts";

/** Makes the facts of an earlier revision hold again, as a new change. What was known in between stays on record. */
export async function restoreVersion(context: Context, input: RestoreVersionInput): Promise<Edited<CatalogueVersion>> {
  // Written revisions never change, so they may be read before the change begins.
  const known = context.catalogue.current().versionById.has(input.id);
  const history = known ? await versionHistories(context).load(input.id) : [];
  const earlier = history.find(({ revision }) => revision === input.revision);
  return editSubject(context, versionSubject, {
    ...input,
    action: "lifecycle.restoreVersion",
    edit(_, version) {
      if (earlier === undefined) throw unknownRevision(version, input.revision);
      // The facts alone: who revised it then and when is no part of what is restored.
      return versionFactsOf(earlier);
    },
    needsReason: () => true,
  });
}

function unknownRevision({ name, revision }: CatalogueVersion, asked: number): Refused {
  const text = {
    en: `${name} has no revision ${asked}; its revisions are 1 to ${revision}.`,
    zh: `${name} 没有第 ${asked} 次修订；其修订为 1 至 ${revision}。`,
  };
  return new Refused([{ ...badInput(["revision"], text), code: "NOT_FOUND" }]);
}
