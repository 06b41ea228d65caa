import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requireAnyPermission } from "../../../platform/permissions.ts";
import { DuplicateHintType } from "./duplicate-hint.type.ts";
import { DuplicateHintsArgs } from "./duplicate-hints.args.ts";
import { duplicateHints } from "./duplicate-hints.ts";

@Resolver()
export class DuplicateHintsResolver {
  @Query(() => [DuplicateHintType], {
    complexity: 20,
    description: guarded(
      ["requests.read", "ownRequests.use"],
      "Up to five support requests about the same product that may tell of the same problem, the likeliest first: for staff of all, for customers of those alone that they may see.",
    ),
  })
  async duplicateHints(
    @Ctx() context: Context,
    @Args(() => DuplicateHintsArgs) asked: DuplicateHintsArgs,
  ): Promise<DuplicateHintType[]> {
    requireAnyPermission(context, ["requests.read", "ownRequests.use"]);
    return await duplicateHints(context, asked);
  }
}
