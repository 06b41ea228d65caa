import { ViewerDocument, type ViewerQuery } from "../gql/viewer.ts";
import { request } from "../graphql-client.ts";
import { permissionFor } from "./permission-for.ts";

type Person = NonNullable<ViewerQuery["viewer"]>;

/** Who sits at the screen and what he may do, as the API answers. */
export interface Viewer {
  /** Null for a reader who has not signed in. */
  readonly person: Person | null;
  /** Whether he has a permission of the API. */
  has(permission: string): boolean;
  may(action: string, resource: string): boolean;
}

function viewerOf(person: Person | null): Viewer {
  const has = (permission: string) => person?.can.includes(permission) ?? false;
  return {
    person,
    has,
    may(action, resource) {
      const permission = permissionFor(action, resource);
      return permission === "anyone" || (permission !== null && has(permission));
    },
  };
}

export const anonymous: Viewer = viewerOf(null);

let known: Promise<Viewer> | null = null;

export const viewer = {
  /** Asks the API once; a question that failed is asked again. */
  current(): Promise<Viewer> {
    known ??= ask().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  },
  /** The next question asks the API again. */
  forget(): void {
    known = null;
  },
};

async function ask(): Promise<Viewer> {
  return viewerOf((await request(ViewerDocument, {})).viewer);
}
