import { ViewerDocument } from "../gql/viewer.ts";
import { request } from "../graphql-client.ts";
import { permissionFor } from "./permission-for.ts";

/** Who sits at the screen and what he may do, as the API answers. */
export interface Viewer {
  /** Null for a reader who has not signed in. */
  readonly subject: string | null;
  readonly name: string | null;
  may(action: string, resource: string): boolean;
}

const viewerWith = (can: readonly string[], person: Pick<Viewer, "subject" | "name">): Viewer => ({
  ...person,
  may(action, resource) {
    const permission = permissionFor(action, resource);
    return permission === "anyone" || (permission !== null && can.includes(permission));
  },
});

export const anonymous: Viewer = viewerWith([], { subject: null, name: null });

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
  const { viewer: answer } = await request(ViewerDocument, {});
  return answer === null ? anonymous : viewerWith(answer.can, { subject: answer.subject, name: answer.name });
}
