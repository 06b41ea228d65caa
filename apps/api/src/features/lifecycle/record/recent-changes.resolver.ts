import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { keysetPage } from "../../../platform/keyset-page.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { CursorArgs } from "../../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../../platform/pagination.ts";
import { visibleVersion } from "../snapshot/visibility.ts";
import { type RecentChange, recentChangesList } from "./recent-changes.ts";
import { RecentChangesFilter, RecentChangeType, VersionChangeType } from "./recent-changes.type.ts";
import { versionHistories } from "./revision-history.ts";

const RecentChangeConnection = connectionType(RecentChangeType, "RecentChange");

@Resolver(() => RecentChangeType)
export class RecentChangesResolver {
  @Query(() => RecentChangeConnection, {
    description:
      "What was changed about versions throughout the catalogue, by whom and why: newest first, one entry for each step. Open to anyone, like the history of a version.",
  })
  async recentChanges(
    @Ctx() context: Context,
    @Arg("filter", () => RecentChangesFilter, { nullable: true, description: "Which ones; all if left out." })
    filter: RecentChangesFilter | null | undefined,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<RecentChange>> {
    return await keysetPage(recentChangesList(context, filter ?? {}), page);
  }

  @FieldResolver(() => [VersionChangeType], {
    description: "The first ten of the versions, those whose promise became shorter before the others.",
  })
  async versions(
    @Root() { versionIds, revisions }: RecentChange,
    @Ctx() context: Context,
  ): Promise<VersionChangeType[]> {
    const { versionById } = context.catalogue.current();
    const histories = loaderFor(context, versionHistories);
    const changes = versionIds.map(async (id, place) => {
      const version = visibleVersion(context, versionById.get(id));
      const revision = (await histories.load(id)).find((each) => each.revision === revisions[place]);
      return version === null || revision === undefined ? [] : [{ version, revision }];
    });
    return (await Promise.all(changes)).flat();
  }
}
