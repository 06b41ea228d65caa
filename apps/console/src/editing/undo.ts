import { UndoChangeDocument } from "../gql/undo-change.ts";
import { request } from "../graphql-client.ts";
import { ChangeRefused } from "../records/change-refused.ts";

/** Takes a whole change back. @returns the change that does so. @throws ChangeRefused when something moved on since. */
export async function undoChange(changeId: string, reason: string): Promise<string | null> {
  const { undoChange: payload } = await request(UndoChangeDocument, { input: { changeId, reason } });
  if (payload.userErrors.length > 0) throw new ChangeRefused(payload.userErrors, null);
  return payload.changeId;
}
