import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type ErrorCode, faultTable, isErrorCode } from "../faults.ts";
import { describeError, type Logger } from "../log.ts";
import { requestFacts, sayToCaller } from "../request-facts.ts";
import { type QueryLimits, tooManySelections, tooManyTokens } from "./query-limits.ts";

/** The server library's codes, told in ours; the original one stays readable as `reason`. */
const libraryCodes: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: "BAD_USER_INPUT",
  GRAPHQL_VALIDATION_FAILED: "BAD_USER_INPUT",
  BAD_REQUEST: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_FOUND: "NOT_FOUND",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_USER_INPUT",
};

type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
type Report = Required<Pick<GraphQLFormattedError, "message" | "extensions">>;

/** What of an error reaches the client: faults and mistakes of the request as they are, anything else as INTERNAL. */
export function createErrorReport(limits: QueryLimits, log: Logger): Format {
  return (formatted, error) => {
    const known = reportFault(error) ?? reportLimit(error, limits) ?? reportMistake(formatted, error);
    const { message, extensions } = known ?? reportBug(formatted, error, log);
    const facts = requestFacts();
    facts?.noted.errors.push(String(extensions.code));
    const identified = facts === undefined ? extensions : { ...extensions, requestId: facts.requestId };
    return { ...formatted, message, extensions: identified };
  };
}

function reportFault(error: unknown): Report | undefined {
  const own = originsOf(error).find((origin) => isErrorCode(origin.extensions.code));
  // The library's class for variables happens to use a code of ours.
  if (own === undefined || own.name === "UserInputError") return undefined;
  const { http: _, ...extensions } = own.extensions;
  return { message: own.message, extensions };
}

/** The error and what it was made from, outermost first. */
function originsOf(error: unknown): GraphQLError[] {
  const origins: GraphQLError[] = [];
  for (let next = error; next instanceof GraphQLError; next = next.originalError) origins.push(next);
  return origins;
}

/** Limits that the libraries themselves keep, in the words of ours. */
function reportLimit(error: unknown, limits: QueryLimits): Report | undefined {
  const [outermost] = originsOf(error);
  if (outermost === undefined) return undefined;
  if (outermost.extensions.validationErrorCode === "MAX_RECURSIVE_SELECTIONS_EXCEEDED") return tooManySelections();
  if (/^Syntax Error: Document contains more that \d+ tokens/.test(outermost.message)) {
    return tooManyTokens(limits.queryTokens);
  }
  return undefined;
}

function reportMistake(formatted: GraphQLFormattedError, error: unknown): Report | undefined {
  const reason = formatted.extensions?.code;
  const code = codeOfMistake(String(reason), error);
  if (code === undefined) return undefined;
  const { message } = formatted;
  const named = namedField(formatted);
  const field = named ?? fieldOf(message);
  const told = requestFacts()?.mayExplore ? message : message.replace(/ ?Did you mean .+\?/, "");
  // A sentence about a name has the name in quotation marks; one about a value does not say whose it is.
  const place = named === undefined || message.includes(`"${named.at(-1)}"`) ? "" : `${named.join(".")}: `;
  return {
    message: `${place}${told}${remedyFor(reason)}`,
    extensions: {
      code,
      ...(field === undefined ? {} : { field }),
      ...(reason === code || reason === "INTERNAL_SERVER_ERROR" ? {} : { reason }),
    },
  };
}

/** What name-fields.ts found out. */
function namedField({ extensions }: GraphQLFormattedError): string[] | undefined {
  return Array.isArray(extensions?.field) ? extensions.field.map(String) : undefined;
}

function codeOfMistake(reason: string, error: unknown): ErrorCode | undefined {
  if (Object.hasOwn(libraryCodes, reason)) return libraryCodes[reason];
  if (!(error instanceof GraphQLError)) return undefined;
  // A variable of the wrong type; the library has a class for it.
  if (error.name === "UserInputError") return "BAD_USER_INPUT";
  // A null variable where an argument needs a value is only found while executing.
  const innermost = originsOf(error).at(-1);
  if (innermost?.originalError === undefined && /^Argument "\w+" /.test(error.message)) return "BAD_USER_INPUT";
  const head: unknown = error.extensions.http;
  const refused = typeof head === "object" && head !== null && "status" in head && head.status === 400;
  return refused ? "BAD_USER_INPUT" : undefined;
}

function remedyFor(reason: unknown): string {
  if (reason !== "GRAPHQL_VALIDATION_FAILED") return "";
  return sayToCaller({ en: " The schema is published at /schema.graphql.", zh: " 架构发布在 /schema.graphql。" });
}

/** graphql-js names the place in a variable's value only within its sentence. */
function fieldOf(message: string): string[] | undefined {
  const [, variable, place] = /^Variable "\$(\w+)" (?:.* at "([\w.[\]]+)";)?/s.exec(message) ?? [];
  return place?.split(".") ?? (variable === undefined ? undefined : [variable]);
}

function reportBug(formatted: GraphQLFormattedError, error: unknown, log: Logger): Report {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  log.error(
    { requestId: requestFacts()?.requestId, path: formatted.path, err: describeError(cause) },
    "a resolver failed",
  );
  return { message: sayToCaller(faultTable.INTERNAL.meaning), extensions: { code: "INTERNAL" } };
}
