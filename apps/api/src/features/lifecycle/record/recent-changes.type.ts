import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import type { CatalogueVersion } from "../snapshot/catalogue.ts";
import { VersionType } from "../version/version.type.ts";
import { VersionRevisionType } from "./revision.type.ts";
import type { VersionRevision } from "./revision-history.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "Which changes to list; what is left out does not matter." })
export class RecentChangesFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only what took away support that had been published; the rest of such a change is left out.",
  })
  shortensPromise?: Maybe<boolean>;

  @Field(() => DateTimeScalar, { nullable: true, description: "Known at or after this instant." })
  since?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Of versions of the product with this slug." })
  product?: Maybe<string>;

  @Field(() => ID, { nullable: true, description: "This change alone." })
  change?: Maybe<string>;
}

@ObjectType("VersionChange", { simpleResolvers: true, description: "One version in a change, and what became of it." })
export class VersionChangeType {
  @Field(() => VersionType, { description: "The version as it stands now." })
  version: CatalogueVersion;

  @Field(() => VersionRevisionType, { description: "The revision that the change made." })
  revision: VersionRevision;
}

@ObjectType("RecentChange", {
  simpleResolvers: true,
  description: "One step in which versions were changed: an edit, a bulk move, an import.",
})
export class RecentChangeType {
  @Field(() => ID, { description: "Of the change, for `undoChange`." })
  changeId: string;

  @Field(() => DateTimeScalar, { description: "Since when it was known." })
  at: string;

  @Field(() => String, { description: "Who changed it." })
  author: string;

  @Field(() => String, { description: "Why." })
  reason: string;

  @Field(() => Int, { description: "How many versions it changed, of those that match." })
  versionCount: number;

  @Field(() => Int, { description: "For how many of them it took away support that had been published." })
  shortenedCount: number;
}
