import { ArgsType, Field } from "type-graphql";
import { CursorArgs } from "../../../platform/page-arguments.ts";
import { TimeZoneScalar } from "../../../platform/scalars.ts";
import { FeedbackStateEnum } from "../feedback-enum-types.ts";
import type { FeedbackState } from "../feedback-enums.ts";
import { FeedbackFilter } from "../filter/feedback-filter.input.ts";
import { FeedbackOrder, FeedbackScoreRange } from "./feedback-list.input.ts";

type Maybe<T> = T | null | undefined;

/** Which feedback is listed, and how. */
@ArgsType()
export class FeedbackListArgs extends CursorArgs {
  @Field(() => FeedbackFilter, {
    nullable: true,
    description: "When it came, and by which values it is counted; whatever came whenever without it.",
  })
  filter?: Maybe<FeedbackFilter>;

  @Field(() => TimeZoneScalar, { nullable: true, description: "Of the filter's days; the vendor's without it." })
  timeZone?: Maybe<string>;

  @Field(() => [FeedbackStateEnum], {
    nullable: true,
    description: "In one of these states; in any for an empty list.",
  })
  state?: Maybe<FeedbackState[]>;

  @Field(() => Boolean, { nullable: true, description: "True: you look into it; false: you do not." })
  assignedToMe?: Maybe<boolean>;

  @Field(() => Boolean, { nullable: true, description: "True: what is held alone; otherwise what is not." })
  held?: Maybe<boolean>;

  @Field(() => Boolean, { nullable: true, description: "True: with words; false: without." })
  withComment?: Maybe<boolean>;

  @Field(() => FeedbackScoreRange, { nullable: true, description: "What rates something so." })
  score?: Maybe<FeedbackScoreRange>;

  @Field(() => String, {
    nullable: true,
    description: "All of it occurs in the giver's words: English by words, Chinese by characters.",
  })
  search?: Maybe<string>;

  @Field(() => FeedbackOrder, { nullable: true, description: "In which order; the newest first without it." })
  orderBy?: Maybe<FeedbackOrder>;
}
