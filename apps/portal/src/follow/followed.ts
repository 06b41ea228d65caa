import type { FollowedFragment } from "../gql/request.ts";

/** What each part of a request's page is given. */
export interface FollowedProps {
  readonly request: FollowedFragment;
  /** Reads the request again. */
  readonly reload: () => Promise<void>;
}
