import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { UndoChangeInput } from "../edit/undo-change.input.ts";
import { undoChange } from "../edit/undo-change.ts";
import { UndoChangePayload } from "../edit/undo-change.type.ts";
import { MoveMilestonesInput } from "./move-milestones.input.ts";
import { moveMilestones } from "./move-milestones.ts";
import { MoveMilestonesPayload } from "./move-milestones.type.ts";

const inputDescription = { description: "What to do." };

@Resolver()
export class BulkMutationsResolver {
  @Mutation(() => MoveMilestonesPayload, {
    description: guarded(
      "lifecycle.edit",
      "Moves one milestone of chosen versions, or of all that match a filter, by days or to a date; all or none. Preview first.",
    ),
  })
  async moveMilestones(
    @Ctx() context: Context,
    @Arg("input", () => MoveMilestonesInput, inputDescription) input: MoveMilestonesInput,
  ): Promise<MoveMilestonesPayload> {
    requirePermission(context, "lifecycle.edit");
    return moveMilestones(context, input);
  }

  @Mutation(() => UndoChangePayload, {
    description: guarded(
      "lifecycle.edit",
      "Takes back a whole change unless something it touched has moved on, which is a CONFLICT. What it created is retired.",
    ),
  })
  async undoChange(
    @Ctx() context: Context,
    @Arg("input", () => UndoChangeInput, inputDescription) input: UndoChangeInput,
  ): Promise<UndoChangePayload> {
    requirePermission(context, "lifecycle.edit");
    return undoChange(context, input);
  }
}
