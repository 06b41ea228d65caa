import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { createVersion } from "./create-version.ts";
import { VersionPayload, versionPayload } from "./edit-payload.type.ts";
import { restoreVersion } from "./restore-version.ts";
import { reinstateVersion, retireVersion } from "./retire-version.ts";
import { updateVersion } from "./update-version.ts";
import { CreateVersionInput, RestoreVersionInput, RetireVersionInput, UpdateVersionInput } from "./version.input.ts";

const inputDescription = { description: "What to do." };

@Resolver()
export class VersionMutationsResolver {
  @Mutation(() => VersionPayload, { description: guarded("lifecycle.edit", "Adds a version to a product.") })
  async createVersion(
    @Ctx() context: Context,
    @Arg("input", () => CreateVersionInput, inputDescription) input: CreateVersionInput,
  ): Promise<VersionPayload> {
    requirePermission(context, "lifecycle.edit");
    return versionPayload(await createVersion(context, input));
  }

  @Mutation(() => VersionPayload, {
    description: guarded("lifecycle.edit", "Changes facts of a version. Moving a milestone takes a reason."),
  })
  async updateVersion(
    @Ctx() context: Context,
    @Arg("input", () => UpdateVersionInput, inputDescription) input: UpdateVersionInput,
  ): Promise<VersionPayload> {
    requirePermission(context, "lifecycle.edit");
    return versionPayload(await updateVersion(context, input));
  }

  @Mutation(() => VersionPayload, {
    description: guarded("lifecycle.edit", "Takes a version off the public lists; nothing is deleted."),
  })
  async retireVersion(
    @Ctx() context: Context,
    @Arg("input", () => RetireVersionInput, inputDescription) input: RetireVersionInput,
  ): Promise<VersionPayload> {
    requirePermission(context, "lifecycle.edit");
    return versionPayload(await retireVersion(context, input));
  }

  @Mutation(() => VersionPayload, {
    description: guarded("lifecycle.edit", "Puts a retired version back on the public lists."),
  })
  async reinstateVersion(
    @Ctx() context: Context,
    @Arg("input", () => RetireVersionInput, inputDescription) input: RetireVersionInput,
  ): Promise<VersionPayload> {
    requirePermission(context, "lifecycle.edit");
    return versionPayload(await reinstateVersion(context, input));
  }

  @Mutation(() => VersionPayload, {
    description: guarded(
      "lifecycle.edit",
      "Makes the facts of an earlier revision hold again, as a new change; the history keeps everything.",
    ),
  })
  async restoreVersion(
    @Ctx() context: Context,
    @Arg("input", () => RestoreVersionInput, inputDescription) input: RestoreVersionInput,
  ): Promise<VersionPayload> {
    requirePermission(context, "lifecycle.edit");
    return versionPayload(await restoreVersion(context, input));
  }
}
