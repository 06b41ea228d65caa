import { useMutation, useQuery } from "@tanstack/react-query";
import {
  RequestTeamsUpkeepDocument,
  RestoreTeamDocument,
  RetireTeamDocument,
  SaveTeamDocument,
  type SaveTeamInput,
  type TeamFactsFragment,
} from "../../../gql/request-teams.ts";
import { request } from "../../../graphql-client.ts";
import { savedOf } from "../../../records/change-refused.ts";
import { useRequestsChanged } from "../page/use-shown-request.ts";

export type Team = TeamFactsFragment;

/** All teams, retired ones too, and everybody who may be put into one. */
export function useTeams() {
  return useQuery({
    queryKey: ["requests", "teams", "upkeep"],
    queryFn: async ({ signal }) => await request(RequestTeamsUpkeepDocument, {}, { signal }),
  });
}

/** Makes or changes a team. What is refused is the mutation's `error`. */
export function useSaveTeam(onDone: (team: Team) => void) {
  const changed = useRequestsChanged();
  return useMutation({
    mutationFn: async (input: SaveTeamInput) =>
      savedOf((await request(SaveTeamDocument, { input })).saveTeam, ({ team }) => team),
    onSuccess: async (team) => {
      await changed();
      onDone(team);
    },
  });
}

/** Has nothing be handed to a team any more, or again. */
export function useRetireTeam(onDone: (team: Team) => void) {
  const changed = useRequestsChanged();
  return useMutation({
    mutationFn: async ({ id, revision, retiredAt }: Team) => {
      const input = { id, expectedRevision: revision };
      const payload =
        retiredAt === null
          ? (await request(RetireTeamDocument, { input })).retireTeam
          : (await request(RestoreTeamDocument, { input })).restoreTeam;
      return savedOf(payload, ({ team }) => team);
    },
    onSuccess: async (team) => {
      await changed();
      onDone(team);
    },
  });
}
