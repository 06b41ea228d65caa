import { Field, ID, Int, ObjectType } from "type-graphql";
import { JsonObjectScalar } from "../../../platform/json-object.ts";
import { DateScalar, DateTimeScalar, TimeZoneScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";
import {
  type ReportFrequency,
  ReportFrequencyEnum,
  type ReportLanguage,
  ReportLanguageEnum,
} from "../schedule/report-schedule.ts";
import { type ReportProblem, ReportProblemEnum } from "../sending/sending-problem.ts";
import { type RelativePeriod, RelativePeriodEnum } from "./report-period.ts";
import type { ReportQuestion } from "./report-question.ts";

@ObjectType("FeedbackReportSchedule", {
  simpleResolvers: true,
  description: "When a report is mailed, to whom, and in which language",
})
export class ReportScheduleType {
  @Field(() => ReportFrequencyEnum, { description: "How often" })
  frequency: ReportFrequency;

  @Field(() => Int, { nullable: true, description: "1 (Monday) to 7 (Sunday); null unless it is weekly" })
  weekday: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "1 to 31, in a shorter month its last day; null unless it is monthly",
  })
  dayOfMonth: number | null;

  @Field(() => Int, {
    description:
      "0 to 23 by the clocks of the zone: an hour that they leave out is the one they are put forward to, of one shown twice it is the first",
  })
  hour: number;

  @Field(() => TimeZoneScalar, { description: "IANA" })
  timeZone: string;

  @Field(() => ReportLanguageEnum, { description: "In which it is written" })
  language: ReportLanguage;

  @Field(() => [String], {
    nullable: true,
    description: "Mail addresses; null for whoever does not have the permission `feedback.report`",
  })
  recipients: readonly string[] | null;
}

@ObjectType("FeedbackReportTrouble", { simpleResolvers: true, description: "What keeps a report from being mailed" })
export class ReportTroubleType {
  @Field(() => ReportProblemEnum, { description: "As a code" })
  code: ReportProblem;

  @Field(() => String, { description: "For people, with what would help, in the language of the request" })
  explanation: string;

  @Field(() => DateTimeScalar, { description: "Since when" })
  at: Date;
}

@ObjectType("FeedbackReportSending", {
  simpleResolvers: true,
  description: "That a report was mailed, or why it was not",
})
export class ReportSendingType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => DateTimeScalar, { description: "When its mails were written, or were not" })
  at: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was due; null where somebody had it sent" })
  dueAt: Date | null;

  @Field(() => String, { nullable: true, description: "Who had it sent; null where the schedule did" })
  senderName: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day of what it tells of; null where nothing was asked",
  })
  periodFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of what it tells of, included" })
  periodThrough: string | null;

  @Field(() => Int, { description: "How many mails were written, one for each recipient" })
  mails: number;

  @Field(() => Int, { description: "How many of them the mail server has taken; mails are forgotten after a time" })
  taken: number;

  @Field(() => Int, { description: "How many of them it has refused for good" })
  failed: number;

  @Field(() => ReportTroubleType, { nullable: true, description: "What was wrong; null where nothing was" })
  problem: ReportTroubleType | null;
}

@ObjectType("FeedbackReport", {
  simpleResolvers: true,
  description: "Figures as somebody wants to see them again and again, and perhaps have them mailed",
})
export class FeedbackReportType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => String, { description: "Unique among the reports of its owner that are not retired" })
  name: string;

  @Field(() => JsonObjectScalar, {
    description:
      "What it asks: `period` (`relative`, or `from` and `through`), `filter`, `groupBy`, `interval`, `metrics`, `timeZone`, `compare`, `suppressBelow`, and `page`, the query of the page's address when it was saved; docs/metrics.md tells them all",
  })
  question: ReportQuestion;

  @Field(() => RelativePeriodEnum, { nullable: true, description: "Its period where that moves on with the calendar" })
  period: RelativePeriod | null;

  @Field(() => DateScalar, { description: "First day of its period as of today" })
  from: string;

  @Field(() => DateScalar, { description: "Last day of its period as of today, included" })
  through: string;

  @Field(() => Boolean, { description: "Whether everybody with the permission `feedback.read` sees it" })
  shared: boolean;

  @Field(() => Boolean, { description: "Whether the viewer owns it, and so may change it" })
  mine: boolean;

  @Field(() => String, { description: "The owner's name when it was saved" })
  ownerName: string;

  @Field(() => String, {
    description: "Its address in the console. It opens for whoever may see the report, and grants nobody anything",
  })
  link: string;

  @Field(() => ReportScheduleType, { nullable: true, description: "When it is mailed; null where it is not" })
  schedule: ReportScheduleType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it is mailed next; null where it is not" })
  nextDueAt: Date | null;

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`" })
  revision: number;

  @Field(() => DateTimeScalar, { description: "When it was changed last" })
  changedAt: Date;

  @Field(() => Boolean, { description: "Whether it was retired: it is mailed to nobody and listed no more" })
  retired: boolean;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a report, or of having it sent." })
export class FeedbackReportPayload {
  @Field(() => FeedbackReportType, {
    nullable: true,
    description: "The report as it stands now, also on a stale `expectedRevision`; null when refused otherwise.",
  })
  report: FeedbackReportType | null;

  @Field(() => [UserError], { description: "Why nothing was done; empty where it was." })
  userErrors: UserError[];
}
