import {
  calendarDateOf,
  type Edition,
  ENVIRONMENT_FACTS,
  type Environment,
  type Established,
  establishedOn,
  type NamedSubject,
  type CoverageQuestion as PolicyQuestion,
  questionOf,
  type SaidFacts,
  SERVICE_CODES,
  SEVERITIES,
  type ServiceCode,
  type Severity,
} from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import type { RecordedLicence } from "../../licences/index.ts";
import { visibleVersions } from "../../lifecycle/index.ts";
import { editionInForceOn } from "../../rulebook/index.ts";
import { marketOf } from "../../services/index.ts";
import type { CoverageQuestion, EnvironmentFacts } from "../coverage-question.input.ts";
import { type Customer, customerOf, requireMayName } from "./customer.ts";
import { type Subject, subjectOf } from "./subject.ts";

export interface LoadedQuestion {
  readonly question: PolicyQuestion;
  readonly edition: Edition;
  readonly subject: Subject;
  /** As the catalogue knows what is asked about. */
  readonly named: NamedSubject;
  /** Null where nothing is on record of who asks. */
  readonly customer: Customer | null;
  /** What is on record, on the day asked about. */
  readonly established: Established<RecordedLicence> | null;
}

/**
 * The facts of a question as the rules want them: what catalogues, accounts and the register know stands beside, and
 * wins over, what the caller said.
 * @throws BAD_USER_INPUT naming the field that cannot be used and what to write instead, and as `customerOf` does.
 */
export async function loadCoverageFacts(ctx: Context, input: CoverageQuestion): Promise<LoadedQuestion> {
  requireMayName(ctx, input);
  const at = input.at ?? ctx.now().toString();
  const instant = Temporal.Instant.from(at);
  const on = calendarDateOf(instant, ctx.vendorTimeZone);
  const edition = editionInForceOn(ctx, on, ["question", "at"]);
  const subject = subjectOf(ctx, input);
  const { product, version, segment, licensing, phase } = subject;
  const said = saidIn(ctx, input);
  const named = { productId: product?.id ?? null, versionId: version?.id ?? null };
  const customer = await customerOf(ctx, { input, productId: named.productId, at: instant });
  const question = questionOf({
    subject: {
      productId: named.productId,
      segment,
      licensing,
      phase,
      specialTerms: product?.specialTerms ?? [],
      version,
      versions: product === null ? [] : visibleVersions(product),
    },
    said,
    market: marketOf(ctx.services.current()),
    at,
    on,
    ...(customer === null ? {} : { record: customer.record }),
  });
  const established = customer === null ? null : establishedOn(customer.record, named, on);
  return { question, edition, subject, named, customer, established };
}

function saidIn(ctx: Context, input: CoverageQuestion): SaidFacts {
  return {
    licence: input.licence ?? null,
    kind: input.kind,
    environment: environmentOf(input.environment),
    gaveInformation: input.gaveInformation ?? null,
    problems: problemsOf(ctx, input),
    country: input.country ?? null,
    plan: input.plan ?? null,
    services: heldServicesOf(ctx, input),
    severity: severityOf(ctx, input),
  };
}

function environmentOf(input: EnvironmentFacts | null | undefined): Environment {
  return Object.fromEntries(ENVIRONMENT_FACTS.map((fact) => [fact, input?.[fact] ?? null])) as Environment;
}

function problemsOf(ctx: Context, input: CoverageQuestion): number {
  const problems = input.problems ?? 1;
  if (problems >= 1) return problems;
  throw fault(
    "BAD_USER_INPUT",
    say(ctx.locale, {
      en: `problems: a request describes at least 1 problem, not ${problems}.`,
      zh: `problems:一个请求至少描述 1 个问题,不能是 ${problems}。`,
    }),
    { field: ["question", "problems"] },
  );
}

function heldServicesOf(ctx: Context, input: CoverageQuestion): ServiceCode[] {
  const known: readonly string[] = SERVICE_CODES;
  const held = [...new Set(input.services ?? [])];
  const unknown = held.filter((code) => !known.includes(code));
  if (unknown.length === 0) return held as ServiceCode[];
  throw fault(
    "BAD_USER_INPUT",
    say(ctx.locale, {
      en: `services: there is no service ${unknown.join(", ")}. Services are ${known.join(", ")}.`,
      zh: `services:没有服务 ${unknown.join("、")}。可用的服务:${known.join("、")}。`,
    }),
    { field: ["question", "services"], candidates: known },
  );
}

function severityOf(ctx: Context, input: CoverageQuestion): Severity | null {
  const severity = input.severity ?? null;
  const known: readonly number[] = SEVERITIES;
  if (severity === null || known.includes(severity)) return severity as Severity | null;
  throw fault(
    "BAD_USER_INPUT",
    say(ctx.locale, {
      en: `severity: ${severity} is not a severity. Give 1 (most urgent) to 4, or leave it out.`,
      zh: `severity:${severity} 不是有效的严重级别。请填 1(最紧急)到 4,或不填。`,
    }),
    { field: ["question", "severity"] },
  );
}
