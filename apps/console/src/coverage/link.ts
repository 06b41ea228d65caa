import {
  ENVIRONMENT_FACTS,
  type Environment,
  LICENCE_STATUSES,
  LICENSINGS,
  PHASES,
  REQUEST_KINDS,
  SEGMENTS,
  SERVICE_CODES,
  SEVERITIES,
} from "@supportbook/policy";
import { type AskedFacts, NOTHING_ASKED } from "./asked-facts.ts";
import { COUNTRIES } from "./countries.ts";

/** A part of a link that means nothing here; what it was to say is left unknown. */
export interface UnusablePart {
  readonly name: string;
  readonly value: string;
}

export interface ReadLink {
  readonly asked: AskedFacts;
  readonly unusable: readonly UnusablePart[];
}

type Parse<T> = (text: string) => T | undefined;

const oneOf =
  <T extends string | number>(values: readonly T[]): Parse<T> =>
  (text) =>
    values.find((value) => String(value) === text);
const yesOrNo: Parse<boolean> = (text) => (text === "true" ? true : text === "false" ? false : undefined);
const LONGEST_NAME = 200;
const aName: Parse<string> = (text) => (text.trim() === "" || text.length > LONGEST_NAME ? undefined : text);
const aCount: Parse<number> = (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined);
const anInstant: Parse<string> = (text) => {
  try {
    return Temporal.Instant.from(text).toString();
  } catch {
    return undefined;
  }
};

/** How each part of a link is read; its name is the fact's in the API's question. */
const PARSERS: {
  readonly [F in keyof Omit<AskedFacts, "environment" | "services">]: Parse<NonNullable<AskedFacts[F]>>;
} = {
  product: aName,
  version: aName,
  segment: oneOf(SEGMENTS),
  licensing: oneOf(LICENSINGS),
  phase: oneOf(PHASES),
  kind: oneOf(REQUEST_KINDS),
  licence: oneOf(LICENCE_STATUSES),
  gaveInformation: yesOrNo,
  problems: aCount,
  country: oneOf(COUNTRIES),
  plan: aName,
  severity: oneOf(SEVERITIES),
  at: anInstant,
};

/** What a product settles, so that a link which says both contradicts itself. */
const SETTLED_BY_PRODUCT = ["segment", "licensing", "phase"];

/** Reads all facts from the address. What cannot be used is told and left unknown, never guessed. */
export function readLink(parameters: URLSearchParams): ReadLink {
  const unusable: UnusablePart[] = [];
  const environment: Record<string, boolean | null> = { ...NOTHING_ASKED.environment };
  const found: Record<string, unknown> = {};
  const hasProduct = aName(parameters.get("product") ?? "") !== undefined;
  for (const [name, value] of parameters) {
    const read = hasProduct && SETTLED_BY_PRODUCT.includes(name) ? undefined : readPart(name, value);
    if (read === undefined || (name === "version" && !hasProduct)) unusable.push({ name, value });
    else if (name in environment) environment[name] = read as boolean;
    else found[name] = read;
  }
  return { asked: { ...NOTHING_ASKED, ...found, environment: environment as Environment }, unusable };
}

function readPart(name: string, value: string): unknown {
  if (Object.hasOwn(PARSERS, name)) return PARSERS[name as keyof typeof PARSERS](value);
  if (ENVIRONMENT_FACTS.some((fact) => fact === name)) return yesOrNo(value);
  if (name !== "services") return undefined;
  const codes = value.split(",");
  const known = SERVICE_CODES.filter((code) => codes.includes(code));
  return known.length === codes.length ? known : undefined;
}

/** The address that `readLink` reads the same facts from; what is not known is left out. */
export function writeLink({ environment, services, problems, ...rest }: AskedFacts): URLSearchParams {
  const parts: [string, unknown][] = [
    ...Object.entries(rest),
    ...ENVIRONMENT_FACTS.map((fact): [string, unknown] => [fact, environment[fact]]),
    ["problems", problems === 1 ? null : problems],
    ["services", services.length === 0 ? null : services.join(",")],
  ];
  return new URLSearchParams(parts.filter(([, value]) => value !== null).map(([name, value]) => [name, String(value)]));
}
