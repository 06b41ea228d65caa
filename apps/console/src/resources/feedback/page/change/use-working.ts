import { useState } from "react";
import type { Sides } from "../../../../components/conflict-sides.ts";
import { LinkFeedbackDocument, TriageFeedbackDocument } from "../../../../gql/feedback-change.ts";
import { request } from "../../../../graphql-client.ts";
import { feedbackById, type ShownFeedback } from "../use-shown-feedback.ts";
import { conflictOf, leftToSave, type WorkedFacts } from "./feedback-facts.ts";
import { useFeedbackChange } from "./use-feedback-change.ts";

interface Order {
  /** As it stood when the form was opened. */
  readonly opened: ShownFeedback;
  readonly wanted: Partial<WorkedFacts>;
  readonly expectedRevision: number;
  readonly reason?: string;
}

/**
 * Saves what staff make of a piece of feedback. Where somebody was faster, the wanted is kept until it was chosen fact by
 * fact; what is left of it is then saved on what won.
 */
export function useWorking(opened: ShownFeedback, onDone: () => void) {
  const [order, setOrder] = useState<Order | null>(null);
  const [movedOn, setMovedOn] = useState<ShownFeedback | null>(null);
  const change = useFeedbackChange(async (one: Order) => {
    const payload = await send(one);
    if (payload.userErrors.some(({ code }) => code === "CONFLICT")) setMovedOn(await feedbackById(one.opened.id));
    return payload;
  }, onDone);

  function make(one: Order) {
    setOrder(one);
    setMovedOn(null);
    change.send(one);
  }

  function resolve(sides: Sides) {
    if (order === null || movedOn === null) return;
    const wanted = leftToSave(order.wanted, sides);
    if (Object.keys(wanted).length > 0) make({ ...order, wanted, expectedRevision: movedOn.revision });
    else onDone();
  }

  return {
    busy: change.busy,
    problem: movedOn === null ? change.problem : null,
    conflict: order === null || movedOn === null ? null : conflictOf(order.opened, movedOn, order.wanted),
    save: (wanted: Partial<WorkedFacts>, reason = "") =>
      make({
        opened,
        wanted,
        expectedRevision: opened.revision,
        ...(reason.trim() !== "" && { reason: reason.trim() }),
      }),
    resolve,
    dismiss: () => setMovedOn(null),
  };
}

/** Facts of the triage and links are two operations of the API; no form here saves both. */
async function send({ opened: { id }, wanted, ...seen }: Order) {
  const { state, assignee, request: linked, clauses } = wanted;
  if ("request" in wanted || "clauses" in wanted) {
    const input = {
      ...{ id, ...seen },
      ...("request" in wanted && { request: linked?.id ?? null }),
      ...(clauses !== undefined && { clauses: [...clauses] }),
    };
    return (await request(LinkFeedbackDocument, { input })).linkFeedback;
  }
  const input = { id, ...seen, ...(state !== undefined && { state }), ...("assignee" in wanted && { assignee }) };
  return (await request(TriageFeedbackDocument, { input })).triageFeedback;
}
