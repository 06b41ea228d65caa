import type { AuditFilter, AuditOutcome } from "../gql/audit.ts";

/** What the audit is narrowed by, as the address has it. Days are calendar dates of the reader. */
export interface AuditQuery {
  readonly search: string;
  readonly actions: readonly string[];
  readonly outcome: AuditOutcome | null;
  /** Subject of who did it. */
  readonly actor: string | null;
  /** Id of what it was about. */
  readonly target: string | null;
  readonly change: string | null;
  readonly from: string | null;
  /** Included. */
  readonly through: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an address asks for; what cannot be understood of it is passed over. */
export function readAuditQuery(address: URLSearchParams): AuditQuery {
  const day = (name: string) => {
    const text = address.get(name) ?? "";
    return DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
  };
  const outcome = address.get("outcome");
  return {
    search: address.get("search") ?? "",
    actions: address.getAll("action"),
    outcome: outcome === "DONE" || outcome === "DENIED" ? outcome : null,
    actor: address.get("actor"),
    target: address.get("target"),
    change: address.get("change"),
    from: day("from"),
    through: day("through"),
  };
}

/** The address that asks for it: without what is left open, so that links stay short. */
export function writeAuditQuery(query: Partial<AuditQuery>): URLSearchParams {
  const { actions = [], ...single } = query;
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(single)) if (value) address.set(name, value);
  for (const action of actions) address.append("action", action);
  return address;
}

/** For the API, which knows instants. @param timeZone of the reader, whose days are meant. */
export function auditFilterOf(query: AuditQuery, timeZone: string): AuditFilter {
  const { search, actions, outcome, actor, target, change, from, through } = query;
  const startOf = (day: string, later: number) =>
    Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(timeZone).toInstant().toString();
  return {
    ...(search.trim() && { search: search.trim() }),
    ...(actions.length > 0 && { action: [...actions] }),
    ...(outcome && { outcome: [outcome] }),
    ...(actor && { actor }),
    ...(target && { target }),
    ...(change && { change }),
    ...(from && { since: startOf(from, 0) }),
    ...(through && { until: startOf(through, 1) }),
  };
}
