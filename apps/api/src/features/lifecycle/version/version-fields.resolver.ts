import { type DatedMilestone, daysLeft, nextMilestone, type Phase } from "@supportbook/policy";
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { Direct } from "../../../platform/direct-fields.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { DateScalar } from "../../../platform/scalars.ts";
import { PhaseEnum } from "../lifecycle-enums.ts";
import { VersionRevisionType } from "../record/revision.type.ts";
import { type VersionRevision, versionHistories } from "../record/revision-history.ts";
import type { CatalogueVersion } from "../snapshot/catalogue.ts";
import { phaseOf, requestDay } from "../snapshot/phases.ts";
import { visibleVersion } from "../snapshot/visibility.ts";
import { MilestoneType, VersionType } from "./version.type.ts";

@ArgsType()
class OnDay {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day asked about, in the vendor's time zone; today if left out.",
  })
  at?: string | null | undefined;
}

@Resolver(() => VersionType)
export class VersionFieldsResolver {
  @Direct()
  @FieldResolver(() => String, { nullable: true, description: "What people read; the name where it has no other." })
  label(@Root() version: CatalogueVersion): string {
    return version.label ?? version.name;
  }

  @Direct()
  @FieldResolver(() => PhaseEnum, {
    description: "Where the version stands on a day, by the dates at hand: also for a product read with `knownAt`.",
  })
  phase(@Root() version: CatalogueVersion, @Ctx() context: Context, @Args(() => OnDay) { at }: OnDay): Phase {
    return phaseOf(version, at ?? requestDay(context));
  }

  @Direct()
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Days until the last day of standard support, which itself counts 0. Null where that is not announced or has passed.",
  })
  daysLeft(
    @Root() version: CatalogueVersion,
    @Ctx() context: Context,
    @Args(() => OnDay) { at }: OnDay,
  ): number | null {
    return daysLeft(version.product.segment, version, at ?? requestDay(context));
  }

  @Direct()
  @FieldResolver(() => MilestoneType, {
    nullable: true,
    description: "What happens next, of all that has a date. An end that falls on the day itself is still to come.",
  })
  nextMilestone(
    @Root() version: CatalogueVersion,
    @Ctx() context: Context,
    @Args(() => OnDay) { at }: OnDay,
  ): DatedMilestone | null {
    return nextMilestone(version, at ?? requestDay(context));
  }

  @Direct()
  @FieldResolver(() => VersionType, {
    nullable: true,
    description: "The version that customers of this one are to move to. Null where none is named.",
  })
  successor(@Root() version: CatalogueVersion, @Ctx() context: Context): CatalogueVersion | null {
    if (version.successorId === null) return null;
    const { successorId } = version;
    // A product read with `knownAt` brings its versions as they were known; only what lies outside it is today's.
    const sibling = version.product.versions.find((other) => other.id === successorId);
    return visibleVersion(context, sibling ?? context.catalogue.current().versionById.get(successorId));
  }

  @Direct()
  @FieldResolver(() => [VersionRevisionType], {
    description: "All that was ever published of the version, the newest first.",
  })
  history(@Root() version: CatalogueVersion, @Ctx() context: Context): Promise<readonly VersionRevision[]> {
    return loaderFor(context, versionHistories).load(version.id);
  }
}
