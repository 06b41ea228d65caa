import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { FiguresArgs } from "../figures/metrics.args.ts";
import { askClauses } from "./ask-clauses.ts";
import { FeedbackClauseTable } from "./clause-table.type.ts";

@Resolver()
export class FeedbackClausesResolver {
  @Query(() => FeedbackClauseTable, {
    description: guarded("feedback.read", "Which clauses are cited in requests with low ratings."),
  })
  async feedbackClauses(
    @Ctx() context: Context,
    @Args(() => FiguresArgs) { filter, timeZone = null, suppressBelow = null }: FiguresArgs,
  ): Promise<FeedbackClauseTable> {
    requirePermission(context, "feedback.read");
    return await askClauses(context, { filter, timeZone, suppressBelow });
  }
}
