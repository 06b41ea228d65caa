import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { VersionHistoryDocument, type VersionHistoryQuery } from "../gql/version-history.ts";
import { RequestFailed, request } from "../graphql-client.ts";
import { type Facts, factsByRevision } from "./revision-facts.ts";

export type VersionWithHistory = NonNullable<VersionHistoryQuery["version"]>;
export type VersionRevisionLine = VersionWithHistory["history"][number];

/** A version with all its revisions, the newest first, and everything that held since each. */
export function useVersionHistory(id: string) {
  const query = useQuery({
    // Under the resource's name: whoever changes a version makes this old, too.
    queryKey: ["versions", "history", id],
    queryFn: async ({ signal }) => {
      const { version } = await request(VersionHistoryDocument, { id }, { signal });
      if (version === null) throw new RequestFailed("", { code: "NOT_FOUND", status: 404 });
      return version;
    },
  });
  const history = query.data?.history;
  const facts = useMemo<ReadonlyMap<number, Facts>>(() => factsByRevision(history ?? []), [history]);
  const versions = query.data?.product.versions;
  const names = useMemo(
    () => new Map((versions ?? []).map((version) => [version.id, version.label ?? version.name])),
    [versions],
  );
  return { ...query, facts, names };
}
