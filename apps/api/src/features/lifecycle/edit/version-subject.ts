import { badInput, type Refusal } from "../../../platform/refusal.ts";
import type { PutVersion } from "../change/catalogue-put.ts";
import { versionProblems } from "../change/fact-problems.ts";
import { versionFactsOf } from "../change/facts-of.ts";
import { versionHistories } from "../record/revision-history.ts";
import type { CatalogueProduct, CatalogueVersion, VersionFacts } from "../snapshot/catalogue.ts";
import type { Subject } from "./edit-subject.ts";
import { succeedsItself, versionToEdit } from "./find-to-edit.ts";

/** How a version is edited. */
export const versionSubject: Subject<CatalogueVersion, VersionFacts> = {
  find: (catalogue, id) => versionToEdit(catalogue, id, ["id"]),
  facts: versionFactsOf,
  problems: (facts, version) => [
    ...versionProblems(facts),
    ...nameProblems(version, facts.name),
    ...successorProblems(version, facts.successorId),
  ],
  async put(writer, { id, revision }, facts) {
    const [put] = await writer.reviseVersions([{ id, facts, expectedRevision: revision }]);
    return put as PutVersion;
  },
  history: (context, id) => versionHistories(context).load(id),
};

/** A name belongs to one version of a product for ever, so that links and imports keep their meaning. */
export function nameHolder(product: CatalogueProduct, name: string): CatalogueVersion | undefined {
  return product.versions.find((version) => version.name === name);
}

export function nameTaken({ id, name, product, retired }: CatalogueVersion): Refusal {
  const [en, zh] = retired ? [" It is retired: reinstate it instead.", "该版本已停用：请恢复它。"] : ["", ""];
  return {
    code: "CONFLICT",
    field: ["name"],
    text: {
      en: `${product.slug} already has a version "${name}" (id ${id}). Choose another name.${en}`,
      zh: `${product.slug} 已有版本“${name}”（编号 ${id}）。请另取名称。${zh}`,
    },
  };
}

function nameProblems(version: CatalogueVersion, name: string): Refusal[] {
  const holder = nameHolder(version.product, name);
  return holder === undefined || holder.id === version.id ? [] : [nameTaken(holder)];
}

function successorProblems(version: CatalogueVersion, successorId: string | null): Refusal[] {
  if (!succeedsItself(version.product, version.id, successorId)) return [];
  return [
    badInput(["successor"], {
      en: `${version.name} would in the end succeed itself. Choose a version that does not lead back to it.`,
      zh: `${version.name} 最终会成为自己的后继。请选择不会回到它的版本。`,
    }),
  ];
}
