import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";

export type { Logger };

/**
 * JSON lines, on standard output where no other place is named. What is logged is picked field by field, so no header and
 * no variable gets in.
 */
export function createLog(level: string, place: DestinationStream = pino.destination(1)): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    // Errors come through describeError; the usual serialiser would take the outcome for an error of class Object.
    serializers: { err: (described: object) => described },
  };
  return pino(options, place);
}

/** For programs that speak to a person: only what went wrong, as a sentence. */
export function quietLog(tell: (message: string) => void): Logger {
  const sentences = { write: (line: string) => tell(String((JSON.parse(line) as { msg?: unknown }).msg ?? line)) };
  return pino({ level: "error", base: null }, sentences);
}

/** What of an error may be logged: libraries hang statements with their parameters on theirs. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { name, message, stack, cause } = error;
  return { type: name, message, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
}
