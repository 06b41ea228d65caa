import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { BulkUpdateRequestsInput } from "./bulk.input.ts";
import { BulkUpdateRequestsPayload } from "./bulk-payload.type.ts";
import { bulkUpdateRequests } from "./bulk-update-requests.ts";

@Resolver()
export class BulkResolver {
  @Mutation(() => BulkUpdateRequestsPayload, {
    description: guarded(
      "requests.work",
      "Does the same to many support requests, and tells of each what came of it: what is refused to one keeps none of the others.",
    ),
  })
  async bulkUpdateRequests(
    @Ctx() context: Context,
    @Arg("input", () => BulkUpdateRequestsInput, { description: "What to do." }) input: BulkUpdateRequestsInput,
  ): Promise<BulkUpdateRequestsPayload> {
    return await bulkUpdateRequests({ context, actor: requirePermission(context, "requests.work") }, input);
  }
}
