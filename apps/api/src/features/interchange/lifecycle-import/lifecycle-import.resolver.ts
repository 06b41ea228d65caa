import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { keysetPage } from "../../../platform/keyset-page.ts";
import { CursorArgs } from "../../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../../platform/pagination.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { applyImport, resumeImport } from "./apply-import.ts";
import { ApplyImportInput, PlanImportInput, ResumeImportInput } from "./lifecycle-import.input.ts";
import { LifecycleImportPayload, LifecycleImportType } from "./lifecycle-import-object.type.ts";
import { findImport } from "./own-import.ts";
import { planImport } from "./plan-import.ts";
import { answerWithImport, presentImport } from "./present-import.ts";
import { importList } from "./read-imports.ts";

const LifecycleImportConnection = connectionType(LifecycleImportType, "LifecycleImport");
const inputDescription = { description: "Which import, and how." };

@Resolver()
export class LifecycleImportResolver {
  @Query(() => LifecycleImportType, {
    nullable: true,
    description: guarded("lifecycle.import", "An import by its id; null where there is none or it has expired."),
  })
  async lifecycleImport(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "As `POST /imports` answered it." }) id: string,
  ): Promise<LifecycleImportType | null> {
    requirePermission(context, "lifecycle.import");
    const found = await findImport(context, id);
    return found === null ? null : presentImport(context, found);
  }

  @Query(() => LifecycleImportConnection, {
    description: guarded("lifecycle.import", "The imports of the last 24 hours, newest first."),
  })
  async lifecycleImports(
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<LifecycleImportType>> {
    requirePermission(context, "lifecycle.import");
    const found = await keysetPage(importList(context), page);
    const nodes = found.nodes.map((each) => presentImport(context, each));
    const edges = () => found.edges().map(({ cursor, node }) => ({ cursor, node: presentImport(context, node) }));
    return { ...found, nodes, edges };
  }

  @Mutation(() => LifecycleImportPayload, {
    description: guarded(
      "lifecycle.import",
      "Finds out what an import would do to the catalogue as it stands, row by row, and writes none of it. May be asked again.",
    ),
  })
  async planImport(
    @Ctx() context: Context,
    @Arg("input", () => PlanImportInput, inputDescription) input: PlanImportInput,
  ): Promise<LifecycleImportPayload> {
    requirePermission(context, "lifecycle.import");
    return await answerWithImport(context, input.id, () => planImport(context, input));
  }

  @Mutation(() => LifecycleImportPayload, {
    description: guarded(
      "lifecycle.import",
      "Begins to do what the plan says, a transaction for each product, and answers at once; ask the import how far it has come. A product that changed since the plan is refused and not overwritten.",
    ),
  })
  async applyImport(
    @Ctx() context: Context,
    @Arg("input", () => ApplyImportInput, inputDescription) input: ApplyImportInput,
  ): Promise<LifecycleImportPayload> {
    requirePermission(context, "lifecycle.import");
    return await answerWithImport(context, input.id, () => applyImport(context, input));
  }

  @Mutation(() => LifecycleImportPayload, {
    description: guarded(
      "lifecycle.import",
      "Goes on with an import that failed or whose process died; what was written already is not written again.",
    ),
  })
  async resumeImport(
    @Ctx() context: Context,
    @Arg("input", () => ResumeImportInput, inputDescription) input: ResumeImportInput,
  ): Promise<LifecycleImportPayload> {
    requirePermission(context, "lifecycle.import");
    return await answerWithImport(context, input.id, () => resumeImport(context, input));
  }
}
