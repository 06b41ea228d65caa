import { seen, type Things, type ValidInputs } from "./stored-things.ts";

const reason = "There is a reason";
const assignee = { subject: "ann", name: "Ann" };
const message = "This is what we say";

const resolved = "UPDATE support_request SET category = 'RESOLVED', resolved_at = '2026-11-23T09:00:00Z'";
const declined = "UPDATE support_request SET category = 'DECLINED'";

/** Support requests and what is done to them. */
export function validOfRequests(the: Things): ValidInputs {
  const [first, second] = [the("request 1"), the("request 2")];
  const one = seen(first);
  const team = the("team").id;
  const { id } = first;
  const idempotencyKey = "chosen-by-us";
  return {
    assignRequest: { input: { ...one, assignee, team, reason } },
    addNote: { input: { ...one, body: message, idempotencyKey } },
    replyToRequest: { input: { ...one, body: message, idempotencyKey } },
    answerRequest: { input: { id, body: message, idempotencyKey } },
    bulkUpdateRequests: { input: { ids: [id], severity: 2, reason, idempotencyKey } },
    confirmResolved: { before: resolved, input: { ...one, message } },
    decideAgain: { input: { ...one, because: reason } },
    handOverRequest: { input: { ...one, assignee, team, note: message } },
    lookAtRequest: { input: { id, page: "a-page" } },
    moveRequest: { input: { ...one, move: "ASK_CUSTOMER", message, idempotencyKey } },
    reopenRequest: { before: resolved, input: { ...one, message } },
    setSeverity: { input: { ...one, severity: 1, reason } },
    takeUpDeclined: { before: declined, input: { ...one, assignee, reason } },
    unwatchRequest: { input: { id } },
    watchRequest: { input: { id } },
    withdrawRequest: { input: { ...one, message } },
    linkRequests: { input: { id, to: the("request 3").id, kind: "DUPLICATE_OF" } },
    unlinkRequests: { input: { id, to: second.id, kind: "RELATES_TO" } },
    mergeRequests: {
      input: { ...one, into: second.id, expectedIntoRevision: second.revision, reason },
    },
    undoMerge: { input: { id: the("request 4").id, merge: the("our merge").id, reason } },
    splitRequest: {
      input: {
        ...seen(the("long request")),
        messages: [the("reply").id],
        subject: "Two",
        reason,
        severity: 3,
        idempotencyKey,
      },
    },
    ...validOfFiling(the),
    ...validOfTasks(the),
  };
}

function validOfFiling(the: Things): ValidInputs {
  const problem = { kind: "SOFTWARE_FAULT", subject: "It", text: "It stalls", severity: 2, answers: { steps: "Any" } };
  const filing = {
    idempotencyKey: "chosen-by-us",
    product: "sample-endpoint-protection",
    account: the("account").id,
    answers: { operatingSystem: "Any" },
    problems: [problem],
    fileAnyway: true,
  };
  return {
    fileRequest: { input: filing },
    followUpRequest: {
      before: resolved.replace("RESOLVED", "CLOSED"),
      input: { id: the("request 1").id, idempotencyKey: "chosen-by-us", subject: "Again", text: "It stalls again" },
    },
    saveRequestDraft: { input: { ...seen(the("draft")), content: { subject: "Later" } } },
    deleteRequestDraft: { input: { id: the("draft").id } },
    markAsSample: {
      before: "UPDATE request_attachment SET is_malware_sample = true",
      input: { id: the("file").id, passwordNote: "infected" },
    },
    removeAttachment: { input: { id: the("file").id } },
  };
}

function validOfTasks(the: Things): ValidInputs {
  const { id, revision } = the("our task");
  const task = { task: id, expectedRevision: revision };
  const inState = (state: string) =>
    `UPDATE request_task SET state = '${state}', consented_at = asked_at, consented_by = 'x', consented_by_name = 'X'`;
  return {
    requestTask: {
      input: {
        ...seen(the("request 2")),
        utility: the("utility").id,
        why: "To see",
        instructions: "Run",
        dueInHours: 5,
      },
    },
    consentToTask: { input: task },
    refuseTask: { input: { ...task, reason } },
    deliverTask: { before: inState("CONSENTED"), input: { ...task, note: "Here it is" } },
    checkTask: {
      before: `${inState("DELIVERED")}, delivered_at = asked_at`,
      input: { ...task, complete: false, reason },
    },
    withdrawTask: { input: { ...task, reason } },
  };
}
