import { Field, ID, InputType, Int } from "type-graphql";
import { JsonObjectScalar } from "../../../platform/json-object.ts";
import { TimeZoneScalar } from "../../../platform/scalars.ts";
import {
  type ReportFrequency,
  ReportFrequencyEnum,
  type ReportLanguage,
  ReportLanguageEnum,
} from "../schedule/report-schedule.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "When a report is to be mailed, to whom, and in which language." })
export class FeedbackReportScheduleInput {
  @Field(() => ReportFrequencyEnum, { description: "How often." })
  frequency: ReportFrequency;

  @Field(() => Int, { nullable: true, description: "1 (Monday) to 7 (Sunday); for WEEKLY, which needs it." })
  weekday?: Maybe<number>;

  @Field(() => Int, {
    nullable: true,
    description: "1 to 31, in a shorter month its last day; for MONTHLY, which needs it.",
  })
  dayOfMonth?: Maybe<number>;

  @Field(() => Int, { description: "0 to 23, by the clocks of the zone." })
  hour: number;

  @Field(() => TimeZoneScalar, { description: "IANA, such as Europe/Berlin." })
  timeZone: string;

  @Field(() => [String], {
    description:
      "1 to 50 mail addresses. Figures of the house go to its staff: your own address, and those at a domain that the operator names in MAIL_STAFF_DOMAINS; any other is refused, since a mail cannot be called back and asks nobody to sign in.",
  })
  recipients: string[];

  @Field(() => ReportLanguageEnum, { description: "In which it is to be written." })
  language: ReportLanguage;
}

@InputType({ description: "A report as it is to be." })
export class SaveFeedbackReportInput {
  @Field(() => ID, { nullable: true, description: "Which one; a new one where it is left out." })
  id?: Maybe<string>;

  @Field(() => Int, { nullable: true, description: "The revision that is changed; not for a new one." })
  expectedRevision?: Maybe<number>;

  @Field(() => String, { description: "Not blank, at most 100 characters; unique among your reports." })
  name: string;

  @Field(() => JsonObjectScalar, {
    description:
      "What it asks, at most 10,000 characters of JSON. `period`: `{relative}`, a word of FeedbackReportPeriod, or `{from, through}`; `metrics`; and where they are not as usual `filter` (as FeedbackFilter, without dates), `groupBy` (two at most), `interval`, `timeZone` (null: the vendor's), `compare` (`{kind: PREVIOUS}`, `{kind: PERIOD, from, through}` or `{kind: SEGMENT, filter}`), `suppressBelow`, `page`.",
  })
  question: object;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether everybody with the permission `feedback.read` sees it.",
  })
  shared: boolean;

  @Field(() => FeedbackReportScheduleInput, {
    nullable: true,
    description: "When it is to be mailed; not at all where it is left out.",
  })
  schedule?: Maybe<FeedbackReportScheduleInput>;

  @Field(() => String, { nullable: true, description: "Why, for the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A report to retire." })
export class RetireFeedbackReportInput {
  @Field(() => ID, { description: "Which one." })
  id: string;

  @Field(() => Int, { description: "The revision that is retired." })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: "Why, for the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A report to mail at once." })
export class SendFeedbackReportInput {
  @Field(() => ID, { description: "Which one." })
  id: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "To your own address alone, as a trial; otherwise to the recipients of its schedule.",
  })
  toMeOnly: boolean;
}
