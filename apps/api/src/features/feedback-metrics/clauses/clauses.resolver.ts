import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { TimeZoneScalar } from "../../../platform/scalars.ts";
import { FeedbackFilter } from "../../feedback/index.ts";
import { askClauses } from "./ask-clauses.ts";
import { FeedbackClauseTable } from "./clause-table.type.ts";

@Resolver()
export class FeedbackClausesResolver {
  @Query(() => FeedbackClauseTable, {
    description: guarded("feedback.read", "Which clauses are cited in requests with low ratings."),
  })
  async feedbackClauses(
    @Ctx() context: Context,
    @Arg("filter", () => FeedbackFilter, { description: "Of which feedback." }) filter: FeedbackFilter,
    @Arg("timeZone", () => TimeZoneScalar, {
      nullable: true,
      description: "Whose days; the vendor's zone where it is left out.",
    })
    timeZone: string | null,
    @Arg("suppressBelow", () => Int, { nullable: true, description: "Show no figure of fewer: 3 or more." })
    suppressBelow: number | null,
  ): Promise<FeedbackClauseTable> {
    requirePermission(context, "feedback.read");
    return await askClauses(context, { filter, timeZone, suppressBelow });
  }
}
