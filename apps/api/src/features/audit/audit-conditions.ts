import type { SortKey } from "../../platform/cursor.ts";
import { storableText } from "../../platform/storable.ts";
import type { AuditFilter } from "./audit-filter.input.ts";
import { wordQuery } from "./audit-words.ts";

/** The `WHERE` of a statement with its parameters. */
export interface Conditions {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

const UUID = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

/** The entries that match the filter and, with keys, lie between them: newest first, both ends excluded. */
export function entryConditions(
  filter: AuditFilter,
  after: SortKey | null = null,
  before: SortKey | null = null,
): Conditions {
  const parts = new Parts();
  parts.add(filter.actor, (actor) => `actor_subject = ${actor}`);
  parts.add(filter.action, (actions) => `action = ANY(${actions}::text[])`);
  parts.add(filter.outcome, (outcomes) => `outcome = ANY(${outcomes}::text[])`);
  parts.add(filter.target, (target) => `target_id = ${target}`);
  // What is no id of a change at all finds nothing, like one that is unknown.
  parts.add(filter.change, (change) => `change_id = CASE WHEN ${change} ~ '${UUID}' THEN ${change}::uuid END`);
  parts.add(filter.since, (since) => `at >= ${since}::timestamptz`);
  parts.add(filter.until, (until) => `at < ${until}::timestamptz`);
  parts.add(wordQuery(filter.search ?? ""), (query) => `words @@ ${query}::tsquery`);
  parts.addKey(after, "<");
  parts.addKey(before, ">");
  return parts.conditions();
}

class Parts {
  private readonly texts: string[] = [];
  private readonly parameters: unknown[] = [];

  /** Adds what `write` makes of the parameter's place; nothing for a value that is not there. */
  add(value: unknown, write: (place: string) => string): void {
    if (value == null) return;
    this.texts.push(write(this.place(value)));
  }

  addKey(key: SortKey | null, direction: "<" | ">"): void {
    if (key === null) return;
    const [at, id] = key;
    this.texts.push(`(at, id) ${direction} (${this.place(at)}::timestamptz, ${this.place(id)}::bigint)`);
  }

  conditions(): Conditions {
    return { sql: this.texts.length === 0 ? "true" : this.texts.join(" AND "), parameters: this.parameters };
  }

  private place(value: unknown): string {
    this.parameters.push(storableParameter(value));
    return `$${this.parameters.length}`;
  }
}

/** Nothing is found by a text that cannot be stored, which is no reason to fail. */
function storableParameter(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(storableParameter);
  return typeof value === "string" ? storableText(value) : value;
}
