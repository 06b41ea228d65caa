import type { ClockEvent, RequestCategory, Severity } from "@supportbook/policy";
import type { HoursBook } from "../../hours/index.ts";
import type { PlanSpan } from "../terms/request-plan-terms.entity.ts";
import { type ClockFacts, type HappenedFact, severityWhenFiled } from "./clock-facts.ts";
import { hoursAsKnown } from "./hours-as-known.ts";

/**
 * The history that the clocks of a request are read from (clauses 4 and 6.4): what was promised at each instant, as it was
 * known then, and what happened. Nothing in it changes afterwards, so no clock can be put back.
 */
export function clockHistory(facts: ClockFacts, book: HoursBook): ClockEvent[] {
  const { request, decided, terms, happened } = facts;
  const { segment, country, createdAt: since } = request;
  const [firstHours, ...laterHours] = hoursAsKnown(book, { segment, country, since });
  const at = since.toISOString();
  const [decision = { outcome: request.outcome, guarantee: "BEST_EFFORT" as const }, ...decidedAgain] = decided;
  return [
    {
      type: "OPENED",
      at,
      plan: null,
      severity: severityWhenFiled(facts),
      decision: { outcome: decision.outcome, guarantee: decision.guarantee },
      hours: firstHours.hours,
    },
    ...decidedAgain.map(
      ({ at: madeAt, outcome, guarantee }): ClockEvent => ({
        type: "DECIDED",
        at: madeAt.toISOString(),
        decision: { outcome, guarantee },
      }),
    ),
    ...laterHours.map(({ from, hours }): ClockEvent => ({ type: "HOURS_REVISED", at: from.toString(), hours })),
    ...planEvents(terms),
    // What it was filed with is the question, and no answer to one.
    ...happened
      .flatMap(inWork)
      .filter((event) => event.at > at || (event.at === at && event.type !== "CUSTOMER_WROTE")),
  ];
}

/** Each plan from when it held, unless something else had become known by then. */
function planEvents(terms: ClockFacts["terms"]): ClockEvent[] {
  return terms.flatMap(({ spans }, place) => {
    const until = terms[place + 1]?.knownAt.getTime() ?? Number.POSITIVE_INFINITY;
    return spans.filter(({ from }) => Date.parse(from) < until).flatMap(planEvent);
  });
}

function planEvent({ from: at, plan, usedUp }: PlanSpan): ClockEvent[] {
  if (plan === null) return [{ type: "PLAN_ENDED", at }];
  return [{ type: "PLAN_CHANGED", at, plan: plan.times }, ...(usedUp ? [{ type: "PLAN_USED_UP", at } as const] : [])];
}

function inWork(fact: HappenedFact): ClockEvent[] {
  const at = fact.at.toISOString();
  switch (fact.kind) {
    case "SEVERITY_CHANGED":
      return [{ type: "SEVERITY_CHANGED", at, severity: (fact.data.to ?? null) as Severity | null }];
    case "MESSAGE":
      return fact.public ? saidBy(fact, at) : [];
    case "MOVED":
      return moved(fact.data.from as RequestCategory, fact.data.to as RequestCategory, at);
    // Interpretation (6.4): who sends in what support asked for has answered, without a word, too.
    case "ATTACHED":
    case "TASK_DELIVERED":
      return fact.actorKind === "CUSTOMER" ? [{ type: "WAITING_ENDED", at }] : [];
    default:
      return [];
  }
}

/** What the system writes, such as a reminder, is nobody's answer. */
function saidBy({ actorKind }: HappenedFact, at: string): ClockEvent[] {
  if (actorKind === "STAFF") return [{ type: "STAFF_ANSWERED", at }];
  return actorKind === "CUSTOMER" ? [{ type: "CUSTOMER_WROTE", at }] : [];
}

function moved(from: RequestCategory, to: RequestCategory, at: string): ClockEvent[] {
  if (from === to) return [];
  if (to === "WAITING_FOR_CUSTOMER") return [{ type: "WAITING_BEGAN", at }];
  if (to === "RESOLVED" || to === "CLOSED") return [{ type: to, at }];
  if (from === "RESOLVED" || from === "CLOSED") return [{ type: "REOPENED", at }];
  return from === "WAITING_FOR_CUSTOMER" ? [{ type: "WAITING_ENDED", at }] : [];
}
