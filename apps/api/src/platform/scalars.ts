import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { GraphQLCountryCode, GraphQLDuration, GraphQLTimeZone } from "graphql-scalars";
import { sayToCaller } from "./request-facts.ts";

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;
const instantWithZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** @returns `YYYY-MM-DD`. @throws when the text is an instant, is written otherwise or names no day of the calendar. */
export function parseDate(value: unknown): string {
  const given = shown(value);
  if (typeof value !== "string") {
    throw refused(
      `A Date is a string such as "2026-08-22", not ${given}.`,
      `Date 应为 "2026-08-22" 这样的字符串，而不是 ${given}。`,
    );
  }
  if (value.includes("T")) {
    const day = value.slice(0, value.indexOf("T"));
    throw refused(
      `A Date is a calendar date and takes no time or zone: write "${day}" for ${given}.`,
      `Date 是日历日期，不含时间或时区：请将 ${given} 写为 "${day}"。`,
    );
  }
  if (!calendarDate.test(value)) {
    throw refused(`A Date is written YYYY-MM-DD, not ${given}.`, `Date 的格式为 YYYY-MM-DD，而不是 ${given}。`);
  }
  try {
    return Temporal.PlainDate.from(value, { overflow: "reject" }).toString();
  } catch {
    throw refused(
      `There is no such day as ${given}: check the month and the day.`,
      `不存在 ${given} 这一天：请检查月和日。`,
    );
  }
}

/** @returns the instant in UTC, `…Z`. @throws when the text has no zone or names no point in time. */
export function parseDateTime(value: unknown): string {
  const given = shown(value);
  if (typeof value !== "string" || !instantWithZone.test(value)) {
    throw refused(
      `A DateTime is an instant with its offset, such as "2026-08-22T09:30:00Z" or "2026-08-22T17:30:00+08:00", not ${given}.`,
      `DateTime 是带时差的时刻，如 "2026-08-22T09:30:00Z" 或 "2026-08-22T17:30:00+08:00"，而不是 ${given}。`,
    );
  }
  try {
    return Temporal.Instant.from(value).toString();
  } catch {
    throw refused(
      `There is no such point in time as ${given}: check the date, the hour and the offset.`,
      `不存在 ${given} 这一时刻：请检查日期、小时和时差。`,
    );
  }
}

/** What leaves has come in through `parseDate` or a `date` column: its shape tells it from an instant, at a tenth of the cost. */
function serializeDate(value: unknown): string {
  return typeof value === "string" && calendarDate.test(value) ? value : parseDate(value);
}

function serializeDateTime(value: unknown): string {
  if (value instanceof Temporal.Instant) return value.toString();
  if (value instanceof globalThis.Date) return value.toISOString();
  return parseDateTime(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function refused(en: string, zh: string): GraphQLError {
  return new GraphQLError(sayToCaller({ en, zh }));
}

function fromLiteral(parse: (value: unknown) => string, name: string) {
  return (node: ValueNode): string => {
    if (node.kind !== Kind.STRING) {
      const message = {
        en: `A ${name} is written as a string in quotation marks.`,
        zh: `${name} 应写为带引号的字符串。`,
      };
      throw new GraphQLError(sayToCaller(message), { nodes: node });
    }
    try {
      return parse(node.value);
    } catch (error) {
      // With the place in the document, which only this side knows.
      throw error instanceof GraphQLError ? new GraphQLError(error.message, { nodes: node }) : error;
    }
  };
}

/** Inside the server a calendar date is its text, `YYYY-MM-DD`: it sorts, compares and travels as it is. */
export const DateScalar: GraphQLScalarType<string, string> = new GraphQLScalarType({
  name: "Date",
  description:
    "A calendar date, `YYYY-MM-DD`. It has no time and no zone; an instant is refused. A last day counts to its end in the vendor's time zone.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: serializeDate,
  parseValue: parseDate,
  parseLiteral: fromLiteral(parseDate, "Date"),
});

/** Inside the server an instant is its text in UTC; read it with `Temporal.Instant.from`. */
export const DateTimeScalar: GraphQLScalarType<string, string> = new GraphQLScalarType({
  name: "DateTime",
  description: "A point in time, ISO 8601 with an offset, such as `2026-08-22T09:30:00Z`. Answers are in UTC.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: serializeDateTime,
  parseValue: parseDateTime,
  parseLiteral: fromLiteral(parseDateTime, "DateTime"),
});

export const CountryCodeScalar = GraphQLCountryCode;
export const TimeZoneScalar = GraphQLTimeZone;
export const DurationScalar = GraphQLDuration;
