import { testNow } from "../../../../test/harness.ts";
import type { Actor, Locale } from "../../../platform/context.ts";
import { agent } from "../../accounts/accounts-testbed.ts";
import { type Data, openRequestsBed, type RequestsBed } from "../../requests/requests-testbed.ts";

type Input = Readonly<Record<string, unknown>>;

interface Asking {
  readonly actor?: Actor;
  readonly locale?: Locale;
  /** From where, behind a proxy that tells; the same address for everybody where it is left out. */
  readonly address?: string;
}

export const FEEDBACK = `id receivedAt audience type source locale state held revision satisfaction effort recommend comment
  dimensions { dimension value label } request { number } giver { name email subject account { name } } answerable
  assigneeName assignedToMe nextStates clauses requestLinkedByStaff erasedAt
  answers { id at text authorName mailed } history { action author reason changes { field before after } }`;

const CHANGES = {
  giveFeedback: ["GiveFeedbackInput", "thanks"],
  giveAccountFeedback: ["GiveAccountFeedbackInput", "thanks"],
  triageFeedback: ["TriageFeedbackInput", `feedback { ${FEEDBACK} }`],
  answerFeedback: ["AnswerFeedbackInput", `feedback { ${FEEDBACK} }`],
  linkFeedback: ["LinkFeedbackInput", `feedback { ${FEEDBACK} }`],
  releaseFeedback: ["SeenFeedbackInput", `feedback { ${FEEDBACK} }`],
  discardFeedback: ["SeenFeedbackInput", `feedback { ${FEEDBACK} }`],
  exportPersonFeedback: ["FeedbackPersonInput", "data"],
  erasePersonFeedback: ["ErasePersonFeedbackInput", "feedback occasions"],
} as const;

export interface GivingBed extends Omit<RequestsBed, "change" | "done"> {
  /** Lets time go by. */
  wait(duration: Temporal.DurationLike): void;
  /** A ticket of a form that was loaded a minute ago. */
  ticket(asking?: Asking): Promise<string>;
  /** The payload of a mutation; by nobody who is known unless somebody is named. */
  change(name: keyof typeof CHANGES, input: Input, asking?: Asking): Promise<Data>;
  /** Praise by the form, with a ticket of its own. */
  give(some?: Input, asking?: Asking): Promise<Data>;
  /** All that staff see, the newest first. */
  list(wanted?: string, actor?: Actor): Promise<Data[]>;
  readonly requests: RequestsBed;
}

/** The whole system behind a proxy, at a time that goes by as the test says. */
export async function openGivingBed(): Promise<GivingBed> {
  let now = Temporal.Instant.from(testNow);
  const requests = await openRequestsBed(undefined, { clock: () => now, settings: { trustProxy: ["127.0.0.1"] } });
  const { api } = requests;
  const query = async (document: string, variables: Input, { address, ...asking }: Asking = {}) => {
    const headers = address === undefined ? {} : { "x-forwarded-for": address };
    const { data, errors } = await api.query(document, variables, { ...asking, headers });
    if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
    return data;
  };
  const wait = (duration: Temporal.DurationLike) => {
    now = now.add(duration);
  };
  const change: GivingBed["change"] = async (name, input, asking) => {
    const [type, selection] = CHANGES[name];
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection}
      userErrors { code field message } } }`;
    return (await query(document, { input }, asking))[name];
  };
  const ticket: GivingBed["ticket"] = async (asking) => {
    const { feedbackForm } = await query("query { feedbackForm { ticket } }", {}, asking);
    wait({ minutes: 1 });
    return feedbackForm.ticket;
  };
  return {
    ...requests,
    requests,
    wait,
    ticket,
    change,
    async give(some = {}, asking) {
      const input = { type: "PRAISE", comment: "You were quick.", ticket: await ticket(asking), ...some };
      return await change("giveFeedback", input, asking);
    },
    async list(wanted = "", actor = agent) {
      const document = `query { feedbackList(first: 20${wanted}) { nodes { ${FEEDBACK} } } }`;
      return (await query(document, {}, { actor })).feedbackList.nodes;
    },
  };
}

/** The value of a dimension as feedback has it. */
export function valuesOf({ dimensions }: Data, wanted: string): string[] {
  return dimensions.flatMap(({ dimension, value }: Data) => (dimension === wanted ? [value] : []));
}
