import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { guarded, requirePermission } from "../../platform/permissions.ts";
import { storableText } from "../../platform/storable.ts";
import { deleteView } from "./delete-view.ts";
import { saveView } from "./save-view.ts";
import { SavedViewEntity } from "./saved-view.entity.ts";
import { DeleteViewInput, SaveViewInput } from "./saved-view.input.ts";
import { presentView, SavedView, SavedViewPayload } from "./saved-view.type.ts";

const inputDescription = { description: "What to do." };

@Resolver()
export class ViewsResolver {
  @Query(() => [SavedView], {
    description: guarded("views.save", "Your views and those that others share with all staff, by name."),
  })
  async savedViews(
    @Ctx() context: Context,
    @Arg("resource", () => String, { nullable: true, description: "Only views of this list." }) resource: string | null,
  ): Promise<SavedView[]> {
    const viewer = requirePermission(context, "views.save");
    const ofList = resource === null || resource === undefined ? {} : { resource: storableText(resource) };
    const views = await context.db.getRepository(SavedViewEntity).find({
      where: [
        { ...ofList, ownerSubject: viewer.subject },
        { ...ofList, shared: true },
      ],
      order: { name: "ASC", id: "ASC" },
    });
    return views.map((view) => presentView(view, viewer));
  }

  @Mutation(() => SavedViewPayload, {
    description: guarded("views.save", "Keeps a view of a list, for yourself or for all staff."),
  })
  async saveView(
    @Ctx() context: Context,
    @Arg("input", () => SaveViewInput, inputDescription) input: SaveViewInput,
  ): Promise<SavedViewPayload> {
    return await saveView(context, requirePermission(context, "views.save"), input);
  }

  @Mutation(() => SavedViewPayload, { description: guarded("views.save", "Deletes one of your own views.") })
  async deleteView(
    @Ctx() context: Context,
    @Arg("input", () => DeleteViewInput, inputDescription) input: DeleteViewInput,
  ): Promise<SavedViewPayload> {
    return await deleteView(context, requirePermission(context, "views.save"), input);
  }
}
