import { MILESTONE_KINDS, type MilestoneKind, type Text } from "@supportbook/policy";
import { Arg, Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { type Connection, connectionType, PageArgs, pageOf } from "../../../platform/pagination.ts";
import { sayToCaller } from "../../../platform/request-facts.ts";
import { DateScalar } from "../../../platform/scalars.ts";
import { MilestoneKindEnum } from "../lifecycle-enums.ts";
import type { CatalogueVersion } from "../snapshot/catalogue.ts";
import { requestDay } from "../snapshot/phases.ts";
import { VersionType } from "../version/version.type.ts";
import { milestoneKey, milestonesWithin, type VersionMilestone } from "./dated-milestones.ts";
import { listedVersions } from "./listed-catalogue.ts";
import { VersionFilter } from "./version-filter.input.ts";

@ObjectType("VersionMilestone", {
  simpleResolvers: true,
  description: "A milestone of a version that falls on a day.",
})
class VersionMilestoneType {
  @Field(() => VersionType, { description: "Whose it is." })
  version: CatalogueVersion;

  @Field(() => MilestoneKindEnum, { description: "What falls on the day." })
  kind: MilestoneKind;

  @Field(() => DateScalar, { description: "The day; of an end the last one of what it ends." })
  date: string;
}

const VersionMilestoneConnection = connectionType(VersionMilestoneType, "VersionMilestone");

@ArgsType()
class SpanOfDays {
  @Field(() => DateScalar, { description: "The first day." })
  from: string;

  @Field(() => DateScalar, { description: "The last day, included." })
  through: string;
}

@Resolver()
export class MilestonesResolver {
  @Query(() => VersionMilestoneConnection, {
    description: "What falls into a span of days, the soonest first: a calendar of releases and ends. Open to anyone.",
  })
  milestones(
    @Ctx() context: Context,
    @Args(() => SpanOfDays) { from, through }: SpanOfDays,
    @Arg("kinds", () => [MilestoneKindEnum], { nullable: true, description: "Which milestones; all if left out." })
    kinds: MilestoneKind[] | null | undefined,
    @Arg("filter", () => VersionFilter, {
      nullable: true,
      description: "Of which versions, its phases told today; of all if left out.",
    })
    filter: VersionFilter | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<VersionMilestone> {
    if (through < from) throw backwards({ from, through });
    const { versions } = listedVersions(context, { filter, day: requestDay(context) });
    const found = milestonesWithin(versions, { kinds: [...new Set(kinds ?? MILESTONE_KINDS)], from, through });
    return pageOf(found, page, { name: "milestones", keyOf: milestoneKey });
  }
}

function backwards({ from, through }: SpanOfDays) {
  const message: Text = {
    en: `through is ${through}, before from, which is ${from}. Exchange them.`,
    zh: `through（${through}）早于 from（${from}）。请将两者对调。`,
  };
  return fault("BAD_USER_INPUT", sayToCaller(message), { field: ["through"] });
}
