import { isIP } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { attachmentFaults, attachmentSettings, attachmentVariables } from "./attachments-config.ts";
import { clockSettingsOf, clockVariables } from "./clock-config.ts";
import { mailConfig, mailFaults, mailVariables } from "./mail-config.ts";
import { wholeNumber } from "./platform/whole-number.ts";
import { secretsFaults, secretsKeyOf, secretsVariables } from "./secrets-config.ts";
import { origins, type SignInConfig, signInConfig, signInFaults, signInVariables } from "./sign-in-config.ts";
import { webhookSettings, webhookVariables } from "./webhooks-config.ts";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

/** Faults of the configuration, all of them; the message is complete text for the person who starts the program. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

const oneOf = <const T extends readonly string[]>(values: T, preset: T[number]) =>
  z.enum(values, { error: `one of ${values.join(", ")} is needed` }).default(preset as never);

const postgresUrl = z.string().refine((text) => /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text), {
  error: "a PostgreSQL address is needed, for example postgres://user:password@localhost:5432/supportbook",
});

const webAddress = z.string().refine((text) => /^https?:\/\/[^/]/.test(text) && URL.canParse(text), {
  error: "a web address is needed, for example https://support.example.com",
});

const timeZone = z.string().refine(isTimeZone, {
  error: "an IANA time zone is needed, for example Europe/Berlin",
});

const addressRanges = z.string().transform((text, context) => {
  const ranges = text.split(",").map((range) => range.trim());
  const error = "addresses or ranges of the proxies in front are needed, for example 10.0.0.0/8,127.0.0.1";
  if (!ranges.every(isAddressRange)) context.addIssue({ code: "custom", message: error });
  return ranges;
});

/** One line per variable, in the order of `.env.example`, which documents each. */
const variables = z.object({
  NODE_ENV: oneOf(["development", "test", "production"], "development"),
  PORT: wholeNumber(1, 65_535, 4000),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: webAddress.optional(),
  TRUST_PROXY: addressRanges.optional(),
  ALLOWED_ORIGINS: origins.default([]),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 500, 10),
  JOB_CONCURRENCY: wholeNumber(0, 100, 4),
  DATA_DIR: z.string().default(".data"),
  ...attachmentVariables,
  SAMPLE_MODE: z.stringbool({ error: "true or false is needed" }).default(false),
  ...signInVariables,
  ...secretsVariables,
  ...mailVariables,
  ...webhookVariables,
  VENDOR_TIME_ZONE: timeZone.default("UTC"),
  ...clockVariables,
  CONSOLE_DIR: z.string().default("apps/console/dist"),
  PORTAL_DIR: z.string().default("apps/portal/dist"),
  LOG_LEVEL: oneOf(["fatal", "error", "warn", "info", "debug", "trace", "silent"], "info"),
  MAX_BODY_BYTES: wholeNumber(1_000, 100_000_000, 1_000_000),
  MAX_QUERY_DEPTH: wholeNumber(1, 100, 15),
  MAX_QUERY_ALIASES: wholeNumber(1, 1_000, 30),
  MAX_QUERY_TOKENS: wholeNumber(100, 100_000, 2_000),
  MAX_QUERY_COST: wholeNumber(1, 10_000_000, 20_000),
  MAX_LIVE_CONNECTIONS: wholeNumber(1, 10_000, 20),
  MAX_LIVE_SUBSCRIPTIONS: wholeNumber(1, 1_000, 30),
  REQUEST_TIMEOUT_MS: wholeNumber(100, 600_000, 15_000),
  SHUTDOWN_GRACE_MS: wholeNumber(100, 600_000, 10_000),
});

/** The names of all variables that are read; `.env.example` is compared with them. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(variables.shape);

type Environment = Readonly<Record<string, string | undefined>>;

/** What the commands need; without a `databaseUrl` they open the embedded database of `dataDir`. */
export type CommandConfig = ReturnType<typeof toConfig>;

/** What the API process needs. */
export type Config = CommandConfig & { databaseUrl: string; signIn: SignInConfig };

/** @throws ConfigError naming every fault, the variable, what is wrong and the remedy. */
export function readConfig(environment: Environment = process.env): Config {
  const demands = (given: Environment) => [
    ...databaseFaults(given),
    ...signInFaults(given, publicUrlOf(given)),
    ...secretsFaults(given, !sampleModeIn(given)),
    ...mailFaults(given, sampleModeIn(given)),
  ];
  return read(environment, demands) as Config;
}

/** The same without an obligation to name a database or an identity provider. */
export function readCommandConfig(environment: Environment = process.env): CommandConfig {
  return read(environment, (given) => secretsFaults(given, given.NODE_ENV === "production"));
}

function read(environment: Environment, demands: (given: Environment) => string[]): CommandConfig {
  // An empty line of an .env file means "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = variables.safeParse(given);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => describe(issue, given));
  faults.push(...demands(given), ...productionFaults(given), ...attachmentFaults(given));
  if (!parsed.success || faults.length > 0) throw new ConfigError(report(faults));
  return toConfig(parsed.data);
}

function databaseFaults(given: Environment): string[] {
  if (given.DATABASE_URL !== undefined) return [];
  return [
    "DATABASE_URL is missing: the API needs a database. Set it to the address of a PostgreSQL 15 or newer, " +
      "or use `pnpm start`, which brings its own.",
  ];
}

const sampleModeIn = (given: Environment) => z.stringbool().safeParse(given.SAMPLE_MODE).data ?? false;

function productionFaults(given: Environment): string[] {
  if (given.NODE_ENV !== "production" || !sampleModeIn(given)) return [];
  return [
    "SAMPLE_MODE is true with NODE_ENV=production: the sample mode serves an invented vendor to everyone. " +
      "Remove SAMPLE_MODE, or run with NODE_ENV=development.",
  ];
}

function publicUrlOf({
  PUBLIC_URL,
  PORT = 4000,
}: {
  PUBLIC_URL?: string | undefined;
  PORT?: string | number | undefined;
}): string {
  return (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, "");
}

function toConfig(read: z.output<typeof variables>) {
  const publicUrl = publicUrlOf(read);
  return {
    production: read.NODE_ENV === "production",
    port: read.PORT,
    host: read.HOST,
    publicUrl,
    /** Addresses whose X-Forwarded-For is believed; nobody's when false. */
    trustProxy: read.TRUST_PROXY ?? (false as const),
    allowedOrigins: read.ALLOWED_ORIGINS,
    databaseUrl: read.DATABASE_URL,
    databasePoolSize: read.DATABASE_POOL_SIZE,
    jobConcurrency: read.JOB_CONCURRENCY,
    dataDir: resolve(REPOSITORY, read.DATA_DIR),
    attachments: attachmentSettings(read, REPOSITORY),
    sampleMode: read.SAMPLE_MODE,
    signIn: signInConfig(read, { sampleMode: read.SAMPLE_MODE, publicUrl }),
    secretsKey: secretsKeyOf(read),
    clockSettings: clockSettingsOf(read),
    mail: mailConfig(read),
    webhooks: webhookSettings(read),
    vendorTimeZone: read.VENDOR_TIME_ZONE,
    consoleDir: resolve(REPOSITORY, read.CONSOLE_DIR),
    portalDir: resolve(REPOSITORY, read.PORTAL_DIR),
    logLevel: read.LOG_LEVEL,
    limits: {
      bodyBytes: read.MAX_BODY_BYTES,
      queryDepth: read.MAX_QUERY_DEPTH,
      queryAliases: read.MAX_QUERY_ALIASES,
      queryTokens: read.MAX_QUERY_TOKENS,
      queryCost: read.MAX_QUERY_COST,
      liveConnections: read.MAX_LIVE_CONNECTIONS,
      liveOperations: read.MAX_LIVE_SUBSCRIPTIONS,
      requestTimeoutMs: read.REQUEST_TIMEOUT_MS,
    },
    shutdownGraceMs: read.SHUTDOWN_GRACE_MS,
  };
}

/** What carries a password or is a key does not belong on a screen or into a log. */
const SECRET_VALUES: Readonly<Record<string, string>> = {
  DATABASE_URL: "not an address",
  SECRETS_KEY: "not a key",
  ATTACHMENT_KEY_ID: "not a key",
  ATTACHMENT_KEY_SECRET: "not a key",
  SMTP_URL: "not an address",
  MAIL_INBOUND_SECRET: "no secret",
};

function describe(issue: z.core.$ZodIssue, given: Environment): string {
  const name = String(issue.path[0]);
  const value = SECRET_VALUES[name] ?? `"${given[name]}"`;
  return `${name} is ${value}: ${issue.message}.`;
}

function report(faults: readonly string[]): string {
  const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
  return [`The configuration has ${count} (.env.example explains every variable):`, ...faults].join("\n  ");
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    // Offsets such as +02:00 are accepted there, but know no daylight saving time.
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

function isAddressRange(text: string): boolean {
  const [address = "", bits, rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest !== undefined) return false;
  if (bits === undefined) return true;
  return /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
}
