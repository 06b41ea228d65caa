import { In } from "typeorm";
import { type RequestChange, type RequestFollower, SupportRequestEntity } from "../../requests/index.ts";
import { personHash } from "../person-hash.ts";
import { noteStep, takeEndings } from "./ended-requests.ts";
import { offerFeedback } from "./offer-feedback.ts";

/** Decides, when a request was closed or declined by staff, whether its requester is asked; and notes what was reopened. */
export const feedbackFollower: RequestFollower = {
  async onEvent(change, event) {
    noteStep(change, event);
  },
  async onChanged(change) {
    const { ended, reopened } = takeEndings(change);
    await noteReopened(change, reopened);
    if (ended.size === 0) return;
    const { manager, context } = change;
    const requests = await manager.findBy(SupportRequestEntity, { id: In([...ended.keys()]) });
    const decided = requests.flatMap((request) => {
      const move = ended.get(request.id);
      return move === undefined
        ? []
        : [{ request, move, person: personHash(context.secrets, request.requesterSubject) }];
    });
    // In one order for everybody, so that no two changes wait for each other.
    decided.sort((one, other) => Buffer.compare(one.person, other.person));
    for (const each of decided) await offerFeedback(change, each);
  },
};

/** What was said of them before turned out differently: counted, never shown to the customer. */
async function noteReopened({ manager }: RequestChange, requestIds: readonly string[]): Promise<void> {
  if (requestIds.length === 0) return;
  await manager.query(
    `UPDATE feedback_fact SET reopened = true
     WHERE basis = 'FEEDBACK' AND reopened = false
       AND id IN (SELECT id FROM feedback WHERE request_id = ANY ($1::uuid[]))`,
    [requestIds],
  );
}
