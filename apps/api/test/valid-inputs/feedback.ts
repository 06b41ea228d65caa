import { formTicket } from "../../src/features/feedback/giving/form-ticket.ts";
import { openSecrets } from "../../src/platform/secrets.ts";
import { testSecretsKey } from "../api-process.ts";
import { testNow } from "../harness.ts";
import { neighbour } from "../two-companies.ts";
import { seen, type Things, type ValidInputs } from "./stored-things.ts";

const reason = "There is a reason";

/** Kept apart, as it would have been amid a flood: nobody has answered it. */
const HELD = `
  DELETE FROM feedback_answer;
  INSERT INTO feedback_held SELECT (jsonb_populate_record(NULL::feedback_held, to_jsonb(f))).* FROM feedback_fact f
    WHERE id IN (SELECT id FROM feedback WHERE source = 'ACCOUNT');
  DELETE FROM feedback_fact WHERE id IN (SELECT id FROM feedback_held);
  UPDATE feedback SET held = true WHERE id IN (SELECT id FROM feedback_held)`;

/** What is said to support without being asked, and what staff make of it. */
export function validOfFeedback(the: Things): ValidInputs {
  const one = { ...seen(the("our feedback")), reason };
  const person = { email: "owner@amsel.example", subject: neighbour.subject };
  const issuedAt = Temporal.Instant.from(testNow).subtract({ minutes: 1 });
  const said = { type: "OTHER", comment: "Anything", clauses: ["4.2.5"], satisfaction: 3 };
  return {
    giveFeedback: {
      actor: neighbour,
      input: {
        ...said,
        product: "sample-pocket-guard",
        ticket: formTicket(openSecrets(testSecretsKey), issuedAt),
        name: "Somebody",
        email: "somebody@home.example",
      },
    },
    giveAccountFeedback: {
      input: {
        ...said,
        account: the("account").id,
        product: "sample-endpoint-protection",
        request: the("request").id,
        idempotencyKey: "chosen-by-us",
      },
    },
    triageFeedback: { input: { ...one, state: "CLOSED", assignee: { subject: "ann", name: "Ann" } } },
    answerFeedback: { input: { ...one, text: "Thank you" } },
    linkFeedback: { input: { ...one, request: the("request").id, clauses: ["4.2.5"] } },
    releaseFeedback: { before: HELD, input: one },
    discardFeedback: { before: HELD, input: one },
    exportPersonFeedback: { input: person },
    erasePersonFeedback: { input: { ...person, reason } },
  };
}
