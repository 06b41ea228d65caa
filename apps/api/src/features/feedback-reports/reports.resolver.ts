import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { guarded, may, requirePermission } from "../../platform/permissions.ts";
import { historyOf, RecordChange } from "../audit/index.ts";
import {
  RetireFeedbackReportInput,
  SaveFeedbackReportInput,
  SendFeedbackReportInput,
} from "./report/feedback-report.input.ts";
import { FeedbackReportPayload, FeedbackReportType } from "./report/feedback-report.type.ts";
import { noteOwner } from "./report/owner-standing.ts";
import { presentReport } from "./report/present-report.ts";
import { type ReportOutcome, retireReport, saveReport } from "./report/save-report.ts";
import { visibleReport, visibleReports } from "./report/visible-reports.ts";
import { sendReportNow } from "./sending/send-report-now.ts";

const READ = "feedback.read";
const REPORT = "feedback.report";
const INPUT = { description: "What to do." };

/** Figures that are asked again and again. */
@Resolver(() => FeedbackReportType)
export class FeedbackReportsResolver {
  @Query(() => [FeedbackReportType], {
    description: guarded(READ, "Your reports and those that others share, by name; a thousand at most."),
  })
  async feedbackReports(
    @Ctx() context: Context,
    @Arg("mine", () => Boolean, { defaultValue: false, description: "Whether your own alone." }) mine = false,
    @Arg("retired", () => Boolean, { defaultValue: false, description: "Whether the retired ones, too." })
    retired = false,
  ): Promise<FeedbackReportType[]> {
    const viewer = requirePermission(context, READ);
    await noteOwner(context, viewer);
    const reports = await visibleReports(context, viewer, { retired, mineOnly: mine });
    return reports.map((report) => presentReport(context, report));
  }

  @Query(() => FeedbackReportType, {
    nullable: true,
    description: guarded(
      READ,
      "One report, a retired one too: what its link opens. Null where there is none, or it is somebody's own.",
    ),
  })
  async feedbackReport(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Which one." }) id: string,
  ): Promise<FeedbackReportType | null> {
    const viewer = requirePermission(context, READ);
    await noteOwner(context, viewer);
    const report = await visibleReport(context, viewer, id);
    return report === null ? null : presentReport(context, report);
  }

  @FieldResolver(() => [RecordChange], {
    description: "Its latest hundred changes, newest first; empty for whoever may not keep reports.",
  })
  async history(@Root() { id }: FeedbackReportType, @Ctx() context: Context): Promise<RecordChange[]> {
    return may(context.actor, REPORT) ? await historyOf(context, "FeedbackReport", id) : [];
  }

  @Mutation(() => FeedbackReportPayload, {
    description: guarded(REPORT, "Keeps a report, or changes one of your own."),
  })
  async saveFeedbackReport(
    @Ctx() context: Context,
    @Arg("input", () => SaveFeedbackReportInput, INPUT) input: SaveFeedbackReportInput,
  ): Promise<FeedbackReportPayload> {
    const actor = requirePermission(context, REPORT);
    return payloadOf(context, await saveReport(context, actor, input));
  }

  @Mutation(() => FeedbackReportPayload, {
    description: guarded(
      REPORT,
      "Has a report of yours mailed to nobody and listed no more. Who has `feedback.configure`, too, may retire any shared one.",
    ),
  })
  async retireFeedbackReport(
    @Ctx() context: Context,
    @Arg("input", () => RetireFeedbackReportInput, INPUT) input: RetireFeedbackReportInput,
  ): Promise<FeedbackReportPayload> {
    const actor = requirePermission(context, REPORT);
    return payloadOf(context, await retireReport(context, actor, input));
  }

  @Mutation(() => FeedbackReportPayload, {
    description: guarded(
      REPORT,
      "Mails a report at once, with the figures of this moment: one of yours to the recipients of its schedule, any that you see to yourself.",
    ),
  })
  async sendFeedbackReportNow(
    @Ctx() context: Context,
    @Arg("input", () => SendFeedbackReportInput, INPUT) input: SendFeedbackReportInput,
  ): Promise<FeedbackReportPayload> {
    const actor = requirePermission(context, REPORT);
    return payloadOf(context, await sendReportNow(context, actor, input));
  }
}

function payloadOf(context: Context, { row, userErrors }: ReportOutcome): FeedbackReportPayload {
  return { report: row === null ? null : presentReport(context, row), userErrors };
}
