import { CATEGORY_NAMES, OUTCOME_NAMES, type Outcome, type RequestCategory, type Text } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import type { ShownEventFragment } from "../../../../gql/request-conversation.ts";
import { useWords } from "../../../../rulebook/use-words.ts";
import type { ShownRequest } from "../request-section.ts";

type Event = Pick<ShownEventFragment, "kind" | "data">;

const SENTENCES: readonly string[] = [
  "FILED",
  "MESSAGE",
  "MOVED",
  "ASSIGNED",
  "SEVERITY_CHANGED",
  "DECIDED_AGAIN",
  "FOLLOWED_UP",
  "SPLIT",
  "SPLIT_FROM",
  "MERGED",
  "MERGED_INTO",
  "MERGE_UNDONE",
  "LINKED",
  "UNLINKED",
  "ATTACHED",
  "ATTACHMENT_REMOVED",
  "TASK_ASKED",
  "TASK_CONSENTED",
  "TASK_REFUSED",
  "TASK_DELIVERED",
  "TASK_CHECKED",
  "TASK_WITHDRAWN",
  "TASK_REMINDED",
  "REMINDED",
  "CLOSE_ANNOUNCED",
  "BREACH_NEAR",
  "BREACHED",
];

/** What happened, in the reader's words. A kind that is not known yet is named as the API names it. */
export function useEventSentence({ team }: Pick<ShownRequest, "team">): (event: Event) => string {
  const translate = useTranslate();
  const words = useWords();
  const named = (names: Readonly<Record<string, Text>>, value: unknown) => {
    const name = names[String(value)];
    return name === undefined ? String(value ?? "—") : words(name);
  };
  const factsOf = ({ kind, data }: Event): Record<string, string> => {
    if (kind === "MOVED") return between(named, CATEGORY_NAMES, data);
    if (kind === "DECIDED_AGAIN") return between(named, OUTCOME_NAMES, data);
    if (kind === "FILED") return { outcome: named(OUTCOME_NAMES, data.outcome) };
    const unknown = translate("request.severity.unknown");
    if (kind === "SEVERITY_CHANGED") return { from: String(data.from ?? unknown), to: String(data.to ?? unknown) };
    return {};
  };
  const assigned = ({ data }: Event) => {
    const name = typeof data.assignee === "string" ? data.assignee : translate("request.fact.nobody");
    const sentence = translate("request.event.ASSIGNED", { name });
    return data.team === team?.id && team !== null ? `${sentence} (${team.name})` : sentence;
  };
  return (event) => {
    if (event.kind === "ASSIGNED") return assigned(event);
    return SENTENCES.includes(event.kind) ? translate(`request.event.${event.kind}`, factsOf(event)) : event.kind;
  };
}

type Naming = (names: Readonly<Record<string, Text>>, value: unknown) => string;

function between(
  named: Naming,
  names: Readonly<Record<RequestCategory, Text>> | Readonly<Record<Outcome, Text>>,
  { from, to }: Event["data"],
): Record<string, string> {
  return { from: named(names, from), to: named(names, to) };
}
