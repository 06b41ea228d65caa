import { reasonOf } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { refuseAny } from "../../../platform/refusal.ts";
import type { PutVersion } from "../change/catalogue-put.ts";
import { changeCatalogue } from "../change/change-catalogue.ts";
import { versionProblems } from "../change/fact-problems.ts";
import type { CatalogueVersion } from "../snapshot/catalogue.ts";
import { newVersionFacts } from "./apply-version-input.ts";
import { type Created, create, NameTaken } from "./created.ts";
import { productToEdit } from "./find-to-edit.ts";
import type { CreateVersionInput } from "./version.input.ts";
import { nameHolder, nameTaken } from "./version-subject.ts";

/** A name that is taken within the product is a CONFLICT with the version that has it. */
export function createVersion(context: Context, input: CreateVersionInput): Promise<Created<CatalogueVersion>> {
  return create(context, {
    async change() {
      return changeCatalogue(
        context,
        { action: "lifecycle.createVersion", reason: reasonOf(input.reason) },
        async (writer, catalogue) => {
          const product = productToEdit(await catalogue(), input.product, ["product"]);
          const facts = newVersionFacts(input, product);
          const holder = nameHolder(product, facts.name);
          if (holder !== undefined) throw new NameTaken(holder, nameTaken(holder));
          refuseAny(versionProblems(facts));
          const [put] = await writer.putVersions(product.id, [{ name: facts.name, facts }]);
          return put as PutVersion;
        },
      );
    },
    find: (id) => context.catalogue.current().versionById.get(id),
  });
}
