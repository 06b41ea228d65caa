import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { DeleteRequestDraftInput, RequestDraftPayload, RequestDraftType, SaveRequestDraftInput } from "./draft.type.ts";
import { deleteDraft, ownDrafts, saveDraft } from "./drafts.ts";

const PERMISSION = "ownRequests.use";

@Resolver()
export class DraftsResolver {
  @Query(() => [RequestDraftType], { description: guarded(PERMISSION, "What you have begun to write, latest first.") })
  async requestDrafts(@Ctx() context: Context): Promise<RequestDraftType[]> {
    return await ownDrafts({ context, actor: requirePermission(context, PERMISSION) });
  }

  @Mutation(() => RequestDraftPayload, {
    description: guarded(PERMISSION, "Keeps what you have written so far, for you alone."),
  })
  async saveRequestDraft(
    @Ctx() context: Context,
    @Arg("input", () => SaveRequestDraftInput, { description: "What to keep." }) input: SaveRequestDraftInput,
  ): Promise<RequestDraftPayload> {
    return await saveDraft({ context, actor: requirePermission(context, PERMISSION) }, input);
  }

  @Mutation(() => RequestDraftPayload, { description: guarded(PERMISSION, "Throws away one of your drafts.") })
  async deleteRequestDraft(
    @Ctx() context: Context,
    @Arg("input", () => DeleteRequestDraftInput, { description: "Which." }) input: DeleteRequestDraftInput,
  ): Promise<RequestDraftPayload> {
    return await deleteDraft({ context, actor: requirePermission(context, PERMISSION) }, input);
  }
}
