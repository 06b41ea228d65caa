import { randomUUID } from "node:crypto";
import type { Actor, Context } from "../../../platform/context.ts";
import {
  addNote,
  answerRequest,
  assignRequest,
  fileRequest,
  moveRequest,
  replyToRequest,
  requestFor,
  type SupportRequestEntity,
  TeamEntity,
} from "../../requests/index.ts";
import { SAMPLE_REQUESTS, type SampleAsker, type SampleRequest, type SampleStep } from "./sample-requests.ts";
import { SAMPLE_TEAMS } from "./sample-teams.ts";

const AGENT: Actor = { subject: "sample-support-agent", name: "Sample support agent", roles: ["support-agent"] };
const ASKERS: Readonly<Record<SampleAsker, Actor>> = {
  customer: person("sample-customer", "Sample customer", "customer@sample.invalid"),
  "company-admin": person("sample-company-admin", "Sample company admin", "company-admin@sample.invalid"),
  home: person("sample-home-1", "Sample home user", "home-1@sample.invalid"),
  "home-zh": person("sample-home-2", "示例家庭用户", "home-2@sample.invalid"),
};

function person(subject: string, name: string, email: string): Actor {
  return { subject, name, email, roles: ["customer"] };
}

/** The same system at an earlier instant, as somebody else uses it. */
interface Stage {
  at(hoursAgo: number, actor: Actor, locale?: Context["locale"]): Context & { readonly actor: Actor };
}

/** Has the invented vendor's desk begin with requests in work: filed, moved and answered as people do it. */
export async function playSampleRequests(context: Context): Promise<void> {
  const now = context.now();
  const stage: Stage = {
    at: (hoursAgo, actor, locale = "en") => ({
      ...context,
      actor,
      locale,
      requestId: "start",
      now: () => now.subtract({ seconds: Math.round(hoursAgo * 3_600) }),
    }),
  };
  await context.db.getRepository(TeamEntity).upsert([...SAMPLE_TEAMS], ["id"]);
  for (const sample of SAMPLE_REQUESTS) await play(stage, sample);
}

async function play(stage: Stage, sample: SampleRequest): Promise<void> {
  const asker = ASKERS[sample.by];
  const context = stage.at(sample.hoursAgo, asker, sample.by === "home-zh" ? "zh-CN" : "en");
  const { kind, severity, subject, text, also } = sample;
  const first = { kind, severity: severity ?? null, subject, text };
  const { requests, userErrors } = await fileRequest(context, asker, {
    input: {
      idempotencyKey: randomUUID(),
      product: sample.product,
      version: sample.version,
      account: await accountIdOf(context, sample.account),
      country: sample.account === undefined ? "DE" : null,
      answers: sample.answers ?? {},
      problems: also === undefined ? [first] : [first, { ...also, severity: severity ?? null }],
      fileAnyway: true,
    },
  });
  const [request] = requests;
  if (request === undefined) throw refusedStep(sample, "FILE", userErrors);
  for (const step of sample.steps) await takeStep(stage, { sample, request, step });
}

async function accountIdOf({ db }: Context, number: string | undefined): Promise<string | null> {
  if (number === undefined) return null;
  const [row] = await db.query<{ id: string }[]>("SELECT id FROM company_account WHERE number = $1", [number]);
  return row?.id ?? null;
}

interface Taken {
  readonly sample: SampleRequest;
  readonly request: SupportRequestEntity;
  readonly step: SampleStep;
}

async function takeStep(stage: Stage, { sample, request, step }: Taken): Promise<void> {
  const byCustomer = step.does === "ANSWER" || step.does === "CONFIRM";
  const context = stage.at(step.hoursAgo, byCustomer ? ASKERS[sample.by] : AGENT);
  const standing = await requestFor(context, request.id);
  const { userErrors } = await does(context, standing ?? request, step);
  if (userErrors.length > 0) throw refusedStep(sample, step.does, userErrors);
}

async function does(
  context: Context & { readonly actor: Actor },
  { id, revision }: SupportRequestEntity,
  { does: what, text = "" }: SampleStep,
) {
  const { actor } = context;
  const by = { context, actor };
  const seen = { id, expectedRevision: revision };
  const assignee = { subject: AGENT.subject, name: AGENT.name };
  switch (what) {
    case "ANSWER":
      return await answerRequest(by, { id, body: text });
    case "NOTE":
      return await addNote(by, { id, body: text });
    case "REPLY":
      return await replyToRequest(by, { id, body: text });
    case "ASSIGN":
      return await assignRequest(by, { ...seen, assignee });
    case "TAKE_ON":
      return await moveRequest(by, { ...seen, move: what, assignee });
    case "TAKE_UP":
    case "HAND_TO_VENDOR":
      return await moveRequest(by, { ...seen, move: what, assignee, reason: text });
    case "CONFIRM":
      return await moveRequest(by, { ...seen, move: what });
    default:
      return await moveRequest(by, { ...seen, move: what, message: text });
  }
}

function refusedStep({ subject }: SampleRequest, step: string, errors: readonly { readonly message: string }[]): Error {
  return new Error(`${step} of the sample request "${subject}": ${errors.map(({ message }) => message).join(" ")}`);
}
