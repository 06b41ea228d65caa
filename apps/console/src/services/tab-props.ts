import type { ServicesAndPlansQuery } from "../gql/services.ts";

export interface TabProps {
  readonly data: ServicesAndPlansQuery;
  /** The vendor's, `YYYY-MM-DD`. */
  readonly today: string;
  readonly mayEdit: boolean;
}
