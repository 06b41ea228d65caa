import type { DaySpan, MilestoneKind, Phase } from "@supportbook/policy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";
import { MilestoneKindEnum, PhaseEnum } from "../lifecycle-enums.ts";
import type { CatalogueVersion } from "../snapshot/catalogue.ts";
import { VersionType } from "../version/version.type.ts";
import { MOVE_SKIPS, type MoveSkip } from "./plan-milestone-moves.ts";

const MoveSkipEnum = publishEnum(MOVE_SKIPS, {
  name: "MoveSkip",
  description: "Why a version is left alone when a milestone of many versions moves.",
  values: {
    NO_DATE: "The milestone has no date to count days from.",
    ALREADY_THERE: "The milestone has that date already.",
  },
});

@ObjectType("DaySpan", { simpleResolvers: true, description: "Calendar dates from one to another, both inclusive." })
export class DaySpanType {
  @Field(() => DateScalar, { nullable: true, description: "The first day; null: all days before `through`." })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day; null: all days after `from`." })
  through: string | null;
}

@ObjectType("MilestoneMove", { simpleResolvers: true, description: "What happens, or would happen, to one version." })
export class MilestoneMoveType {
  @Field(() => VersionType, {
    description: "The version; in a preview as it stands, after applying as it stands since.",
  })
  version: CatalogueVersion;

  @Field(() => MilestoneKindEnum, { description: "The milestone that moves." })
  milestone: MilestoneKind;

  @Field(() => DateScalar, { nullable: true, description: "Its date before; null: not announced." })
  from: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its date after; that of before where the version is skipped.",
  })
  to: string | null;

  @Field(() => MoveSkipEnum, { nullable: true, description: "Why the version is left alone; null where it moves." })
  skipped: MoveSkip | null;

  @Field(() => PhaseEnum, { description: "The phase today before." })
  phaseBefore: Phase;

  @Field(() => PhaseEnum, { description: "The phase today after." })
  phaseAfter: Phase;

  @Field(() => Boolean, { description: "Takes away support that had been published." })
  shortensPromise: boolean;

  @Field(() => DaySpanType, {
    nullable: true,
    description: "From the first to the last day on which the version is in another phase; null where none is.",
  })
  answersChange: DaySpan | null;
}

@ObjectType({ simpleResolvers: true, description: "How many versions are concerned." })
export class MoveCounts {
  @Field(() => Int, { description: "Versions asked about." })
  matched: number;

  @Field(() => Int, { description: "Versions whose milestone moves." })
  moved: number;

  @Field(() => Int, { description: "Versions left alone." })
  skipped: number;

  @Field(() => Int, { description: "Moves that take away published support." })
  shortened: number;

  @Field(() => Int, { description: "Moves that change the phase today." })
  phaseChanged: number;
}

@ObjectType({ simpleResolvers: true, description: "What came of moving a milestone of many versions, or would come." })
export class MoveMilestonesPayload {
  @Field(() => [MilestoneMoveType], { description: "One entry for each version asked about, skipped ones included." })
  changes: MilestoneMoveType[];

  @Field(() => MoveCounts, { description: "The same in numbers." })
  counts: MoveCounts;

  @Field(() => DaySpanType, {
    nullable: true,
    description:
      "From the first to the last day on which any of the versions gets another answer; null where none does.",
  })
  answersChange: DaySpan | null;

  @Field(() => String, {
    nullable: true,
    description: "Stands for exactly these moves; pass it as `expectedPreview`. Null where they would be refused.",
  })
  previewToken: string | null;

  @Field(() => Boolean, { description: "Whether anything was written." })
  applied: boolean;

  @Field(() => ID, { nullable: true, description: "The change, for `undoChange`; null where nothing was written." })
  changeId: string | null;

  @Field(() => [VersionType], {
    description: "Versions that are no longer at the revision you saw, as they stand now.",
  })
  conflicts: CatalogueVersion[];

  @Field(() => [UserError], { description: "Why nothing was or would be written; empty where there is no reason." })
  userErrors: UserError[];
}
