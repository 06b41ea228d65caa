import { REQUEST_KINDS } from "@supportbook/policy";
import { afterAll, beforeAll, expect, it } from "vitest";
import { agent, customer } from "../accounts/accounts-testbed.ts";
import { type Data, filing, openRequestsBed, problem, type RequestsBed } from "./requests-testbed.ts";

let bed: RequestsBed;
beforeAll(async () => {
  bed = await openRequestsBed();
});
afterAll(() => bed.api.close());

type Answer = "COVERED" | "PAID_SERVICE" | "NOT_COVERED";

/**
 * What the clauses say to each kind for a supported version, a valid licence and Germany, where of all services the test
 * market sells Professional Services and the support extension alone (5.1, 5.2).
 */
const KINDS: readonly (readonly [clause: string, kind: string, answer: Answer])[] = [
  ["4.1.1", "SOFTWARE_FAULT", "COVERED"],
  ["4.1.1", "DATABASE_UPDATE", "COVERED"],
  ["4.1.2a", "FALSE_POSITIVE", "COVERED"],
  ["4.1.2b", "UNDETECTED_MALWARE", "COVERED"],
  ["4.1.2c", "DISINFECTION_ADVICE", "COVERED"],
  ["4.1.3", "LICENCE_RECOVERY", "COVERED"],
  ["4.1.4a", "DOWNLOAD_HELP", "COVERED"],
  ["4.1.4b", "FINDING_INFORMATION", "COVERED"],
  ["4.1.4c", "ONLINE_ACCOUNT_HELP", "COVERED"],
  ["4.2.1", "FEATURE_DEVELOPMENT", "NOT_COVERED"],
  ["4.2.2", "DEVICE_TUNING", "NOT_COVERED"],
  ["4.2.3", "HANDS_ON_DISINFECTION", "NOT_COVERED"],
  ["4.2.4", "MALWARE_DESCRIPTION", "NOT_COVERED"],
  ["4.2.5", "ONSITE_OR_REMOTE_SESSION", "PAID_SERVICE"],
  ["4.2.6", "LIVE_HELP_WHILE_COLLECTING", "NOT_COVERED"],
  ["4.2.7", "THIRD_PARTY_QUESTION", "NOT_COVERED"],
  ["4.2.8", "THIRD_PARTY_PATCHING", "NOT_COVERED"],
  ["4.2.9", "THIRD_PARTY_INTEGRATION", "NOT_COVERED"],
  ["4.2.10", "CONFIGURATION_REVIEW", "PAID_SERVICE"],
  ["4.2.11", "TRAINING", "NOT_COVERED"],
  ["4.2.12", "DEMO_OR_DEPLOYMENT", "PAID_SERVICE"],
  ["4.2.13", "ROOT_CAUSE_OPINION", "NOT_COVERED"],
  ["4.2.14", "MALWARE_INCIDENT_INVESTIGATION", "NOT_COVERED"],
];

it("goes through every kind that there is", () => {
  expect(KINDS.map(([, kind]) => kind).toSorted()).toEqual(REQUEST_KINDS.toSorted());
});

const assignee = { subject: agent.subject, name: agent.name };
const seenAt = ({ id, revision }: Data) => ({ id, expectedRevision: revision });
const cases = KINDS.flatMap((row) =>
  (["BUSINESS", "HOME_MOBILE"] as const).map((segment) => [...row, segment] as const),
);

it.each(cases)("[%s] %s, %s, %s: from intake to close", async (clause, kind, answer, segment) => {
  const isHome = segment === "HOME_MOBILE";
  const asker = customer(`${segment} ${kind}`);
  const about = { product: isHome ? "home-guard" : "harbour-guard", version: isHome ? "1" : "2", country: "DE" };
  const supported = answer === "COVERED";
  const decidedBy = supported && isHome ? [clause, "4.5a"] : [clause];

  const { requestIntake } = await bed.ask(
    `query ($question: CoverageQuestion!) { requestIntake(question: $question) {
      supported beginsAs decision { outcome decidedBy } checklist { items { id needed answer choices { value } } } } }`,
    { question: { ...about, kind, licence: "VALID" } },
    { actor: asker },
  );
  expect(requestIntake).toMatchObject({ supported, decision: { outcome: answer } });
  expect(requestIntake.decision.decidedBy.toSorted()).toEqual(decidedBy);
  const answers = Object.fromEntries(requestIntake.checklist.items.map((item: Data) => [item.id, answerTo(item)]));

  const written = filing({ ...about, answers, problems: [problem({ kind })] });
  if (!supported) {
    const refused = await bed.change("fileRequest", written, { actor: asker });
    expect(refused).toMatchObject({ requests: [], refused: [{ decision: { outcome: answer } }] });
  }
  let request = await bed.done("fileRequest", { ...written, fileAnyway: !supported }, { actor: asker });
  expect(request).toMatchObject({ segment, kind, category: requestIntake.beginsAs, completeness: { percent: 100 } });

  request = supported
    ? await bed.done("moveRequest", { ...seenAt(request), move: "TAKE_ON", assignee })
    : await bed.done("takeUpDeclined", { ...seenAt(request), reason: "Shown for once." });
  request = await bed.done("moveRequest", { ...seenAt(request), move: "ASK_CUSTOMER", message: "Since when?" });
  request = await bed.done("answerRequest", { id: request.id, body: "Since Monday." }, { actor: asker });
  request = await bed.done("moveRequest", { ...seenAt(request), move: "RESOLVE", message: "This is how." });
  request = await bed.done("confirmResolved", seenAt(request), { actor: asker });

  expect(request).toMatchObject({ category: "CLOSED", outcome: answer, assignee: null });
  expect(request.receipts).toHaveLength(1);
  expect(request.receipts[0]).toMatchObject({ because: "FILED", outcome: answer, replays: true });
  expect(request.receipts[0].decidedBy.toSorted()).toEqual(decidedBy);
  expect(request.messages.nodes.map(({ authorKind }: Data) => authorKind)).toEqual([
    "CUSTOMER",
    "STAFF",
    "CUSTOMER",
    "STAFF",
  ]);
});

/** Something that the item takes for an answer. */
function answerTo({ answer, choices }: Data): string {
  if (answer === "CHOICE") return choices[0].value;
  return { TEXT: "As it says.", FILE: "log.txt", DATE: "2026-11-20", BUILD: "2.1.0.7" }[answer as string] ?? "";
}
