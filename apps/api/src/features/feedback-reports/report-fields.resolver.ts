import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { loaderFor } from "../../platform/loader.ts";
import { DateTimeScalar } from "../../platform/scalars.ts";
import { asksForDistribution, FeedbackMetrics } from "../feedback-metrics/index.ts";
import { askReport } from "./report/ask-report.ts";
import { FeedbackReportType, ReportSendingType, ReportTroubleType } from "./report/feedback-report.type.ts";
import { latestSendings } from "./sending/latest-sendings.ts";
import { presentSending, troubleOf } from "./sending/present-sending.ts";

/** So that ten of them, which a list is taken to hold, are refused. */
const FIGURES_COST = 2_000;

/** What a report comes to, and what became of the mails of reports. */
@Resolver(() => FeedbackReportType)
export class ReportFieldsResolver {
  @FieldResolver(() => FeedbackMetrics, {
    nullable: true,
    complexity: ({ childComplexity }: { readonly childComplexity: number }) => FIGURES_COST + childComplexity,
    description:
      "What it comes to today, by the same counting as `feedbackMetrics`. Of one report at a time: lists of reports with it are too complex.",
  })
  async figures(
    @Root() { question }: FeedbackReportType,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FeedbackMetrics> {
    return await askReport(context, question, { at: context.now(), withDistribution: asksForDistribution(info) });
  }

  @FieldResolver(() => [ReportSendingType], {
    description: "Its latest twenty sendings and failures to send, newest first.",
  })
  async sendings(@Root() { id }: FeedbackReportType, @Ctx() context: Context): Promise<ReportSendingType[]> {
    const { sendings } = await loaderFor(context, latestSendings).load(id);
    return sendings.map((sending) => presentSending(context, sending));
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "When it was mailed last; null where never." })
  async lastSentAt(@Root() { id }: FeedbackReportType, @Ctx() context: Context): Promise<Date | null> {
    return (await loaderFor(context, latestSendings).load(id)).lastSentAt;
  }

  @FieldResolver(() => ReportTroubleType, {
    nullable: true,
    description: "What keeps it from being mailed, or its last mails from arriving; null where nothing does.",
  })
  async lastProblem(@Root() { id }: FeedbackReportType, @Ctx() context: Context): Promise<ReportTroubleType | null> {
    return troubleOf(context, await loaderFor(context, latestSendings).load(id));
  }
}
