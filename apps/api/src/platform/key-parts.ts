import type { KeyPart } from "./cursor.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What a cursor's parts may be: anybody can write one, and what is no value of its type would end a statement. */
export function isId(part: KeyPart | undefined): part is string {
  return typeof part === "string" && UUID.test(part);
}

/** As `instantText` writes it. */
export function isInstant(part: KeyPart | undefined): part is string {
  return typeof part === "string" && INSTANT.test(part) && isDay(part.slice(0, 10)) && reads(part, Temporal.Instant);
}

/** A day of the calendar; JavaScript's own dates would take 31 February for 3 March. */
export function isDay(part: KeyPart | undefined): part is string {
  return typeof part === "string" && DAY.test(part) && part >= "0001" && reads(part, Temporal.PlainDate);
}

function reads(text: string, type: { from(text: string): unknown }): boolean {
  try {
    type.from(text);
    return true;
  } catch {
    return false;
  }
}
