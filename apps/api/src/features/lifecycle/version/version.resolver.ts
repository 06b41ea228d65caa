import type { BuildMatch, Segment } from "@supportbook/policy";
import { Arg, Args, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { publishEnum } from "../../../platform/enum.ts";
import { Remembered } from "../../../platform/graphql/remember-answers.ts";
import { type Connection, connectionType, PageArgs, pageOf } from "../../../platform/pagination.ts";
import { DateScalar, DateTimeScalar } from "../../../platform/scalars.ts";
import { SegmentEnum } from "../lifecycle-enums.ts";
import { listedVersions, supportedListing, type VersionListing } from "../listing/listed-catalogue.ts";
import { VersionFilter } from "../listing/version-filter.input.ts";
import { VersionOrder } from "../listing/version-order.ts";
import type { CatalogueVersion } from "../snapshot/catalogue.ts";
import { catalogueMoment, requestDay } from "../snapshot/phases.ts";
import { visibleVersion } from "../snapshot/visibility.ts";
import { findVersion, requireProduct } from "./find-version.ts";
import { VersionType } from "./version.type.ts";

const VersionConnection = connectionType(VersionType, "Version");

const BuildMatchKindEnum = publishEnum(["EXACT", "BUILD", "AMBIGUOUS", "NONE"], {
  name: "BuildMatchKind",
  description: "How a name or a build fits the versions of a product.",
  values: {
    EXACT: "A version bears that very name or label.",
    BUILD: "One version is the only one that the build can belong to.",
    AMBIGUOUS: "Several versions fit; none is chosen.",
    NONE: "No version fits.",
  },
});

@ObjectType("VersionMatch", {
  simpleResolvers: true,
  description: "Which version of a product a name or a build means.",
})
class VersionMatchType {
  @Field(() => BuildMatchKindEnum, { description: "How it fits." })
  kind: BuildMatch["kind"];

  @Field(() => VersionType, { nullable: true, description: "The version; null unless exactly one fits." })
  version: VersionType | null;

  @Field(() => [VersionType], { description: "All that fit; where none does, the nearest in spelling." })
  candidates: readonly VersionType[];
}

@Resolver()
export class VersionResolver {
  @Remembered(catalogueMoment)
  @Query(() => VersionType, {
    nullable: true,
    description: "A version by its id, open to anyone; null where there is none.",
  })
  version(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Its id." }) id: string,
  ): CatalogueVersion | null {
    return visibleVersion(context, context.catalogue.current().versionById.get(id));
  }

  @Remembered(catalogueMoment)
  @Query(() => VersionConnection, {
    description: "Versions of all products, by product unless told otherwise; open to anyone.",
  })
  versions(
    @Ctx() context: Context,
    @Arg("filter", () => VersionFilter, { nullable: true, description: "Which ones; all if left out." })
    filter: VersionFilter | null | undefined,
    @Arg("orderBy", () => VersionOrder, { nullable: true, description: "How they are sorted; by product if left out." })
    orderBy: VersionOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("at", () => DateScalar, {
      nullable: true,
      description: "The day on which the filter tells phases; today if left out.",
    })
    at: string | null | undefined,
  ): Connection<CatalogueVersion> {
    return pageOfVersions(context, { filter, orderBy, page, day: at ?? requestDay(context) });
  }

  @Remembered(catalogueMoment)
  @Query(() => VersionConnection, {
    description:
      "The list of supported software (clauses 3.1 and 3.2): every version in full support on the day and, for business products, in limited support. A version whose support can only be had as a bought extension is not on it. With `knownAt`: the list as it was published at that instant; what was taken off the lists since then stays off. Open to anyone.",
  })
  async supportedVersions(
    @Ctx() context: Context,
    @Arg("segment", () => SegmentEnum, { description: "Whose list: HOME_MOBILE is clause 3.1, BUSINESS 3.2." })
    segment: Segment,
    @Arg("at", () => DateScalar, { nullable: true, description: "The list of which day; today if left out." })
    at: string | null | undefined,
    @Arg("filter", () => VersionFilter, { nullable: true, description: "Which of them; all if left out." })
    filter: VersionFilter | null | undefined,
    @Arg("orderBy", () => VersionOrder, { nullable: true, description: "How they are sorted; by product if left out." })
    orderBy: VersionOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("knownAt", () => DateTimeScalar, {
      nullable: true,
      description: "By what was published at this instant; by what is known now if left out.",
    })
    knownAt: string | null | undefined,
  ): Promise<Connection<CatalogueVersion>> {
    const listing = await supportedListing(context, { segment, day: at ?? requestDay(context), knownAt });
    return pageOfVersions(context, { ...listing, filter, orderBy, page });
  }

  @Remembered(catalogueMoment)
  @Query(() => VersionMatchType, {
    description:
      "Which version an installation's build such as `11.6.0.394` belongs to. Never a guess: several that fit are named. Open to anyone.",
  })
  matchVersion(
    @Ctx() context: Context,
    @Arg("product", () => String, { description: "Slug of the product." }) product: string,
    @Arg("build", () => String, { description: "A build, or a version's name or label." }) build: string,
  ): BuildMatch<CatalogueVersion> {
    return findVersion(requireProduct(context, product, ["product"]), build);
  }
}

type PagedListing = VersionListing & { readonly page: PageArgs };

function pageOfVersions(context: Context, listing: PagedListing): Connection<CatalogueVersion> {
  const { versions, ordering } = listedVersions(context, listing);
  return pageOf(versions, listing.page, ordering);
}
