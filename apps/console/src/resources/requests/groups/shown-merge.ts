import type { RequestGroupsQuery } from "../../../gql/request-groups.ts";

export type ShownMerge = NonNullable<RequestGroupsQuery["request"]>["merges"][number];
