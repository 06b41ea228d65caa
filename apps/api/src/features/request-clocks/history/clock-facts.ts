import type { DecidedForClock, DutyStep, Mover, Severity, StepTaken } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { SupportRequestEntity } from "../../requests/index.ts";
import type { PlanSpan } from "../terms/request-plan-terms.entity.ts";

/** Something that happened to a request, as far as its clocks look at it. */
export interface HappenedFact {
  readonly requestId: string;
  readonly at: Date;
  readonly kind: string;
  readonly actorKind: Mover;
  readonly public: boolean;
  readonly data: {
    readonly from?: unknown;
    readonly to?: unknown;
    /** Of a warning: the close that the customer was told of, ISO 8601. */
    readonly closesAt?: unknown;
  };
}

/** All that the clocks of a request follow from, beside the published hours. */
export interface ClockFacts {
  readonly request: SupportRequestEntity;
  /** In the order in which it happened. */
  readonly happened: readonly HappenedFact[];
  /** Oldest first. */
  readonly decided: readonly (DecidedForClock & { readonly at: Date })[];
  /** By when it was known. */
  readonly terms: readonly { readonly knownAt: Date; readonly spans: readonly PlanSpan[] }[];
}

const HAPPENED = `SELECT request_id AS "requestId", at, kind, actor_kind AS "actorKind", public, data FROM request_event
  WHERE request_id = ANY($1::uuid[]) AND kind = ANY($2::text[]) ORDER BY id`;
const KINDS = ["MESSAGE", "MOVED", "SEVERITY_CHANGED", "ATTACHED", "TASK_DELIVERED", "REMINDED", "CLOSE_ANNOUNCED"];

const DECIDED = `SELECT request_id AS "requestId", made_at AS at, decision->>'outcome' AS outcome,
    decision->>'guarantee' AS guarantee
  FROM request_receipt WHERE request_id = ANY($1::uuid[]) ORDER BY position`;

const TERMS = `SELECT request_id AS "requestId", known_at AS "knownAt", spans FROM request_plan_terms
  WHERE request_id = ANY($1::uuid[]) ORDER BY known_at`;

type OfRequest = { readonly requestId: string };

/** The facts of several requests, in their order: three statements, whatever their number. */
export async function loadClockFacts(
  manager: Pick<EntityManager, "query">,
  requests: readonly SupportRequestEntity[],
): Promise<ClockFacts[]> {
  const ids = requests.map(({ id }) => id);
  // One after the other: a transaction has one connection.
  const happened = byRequest(await manager.query<HappenedFact[]>(HAPPENED, [ids, KINDS]));
  const decided = byRequest(await manager.query<(ClockFacts["decided"][number] & OfRequest)[]>(DECIDED, [ids]));
  const terms = byRequest(await manager.query<(ClockFacts["terms"][number] & OfRequest)[]>(TERMS, [ids]));
  return requests.map((request) => ({
    request,
    happened: happened.get(request.id) ?? [],
    decided: decided.get(request.id) ?? [],
    terms: terms.get(request.id) ?? [],
  }));
}

function byRequest<Row extends OfRequest>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ requestId }) => requestId);
}

const STEP_OF_EVENT: Readonly<Record<string, DutyStep>> = { REMINDED: "REMINDER", CLOSE_ANNOUNCED: "WARNING" };

/** The steps that were taken because the customer did not answer (6.4). */
export function stepsTaken({ happened }: ClockFacts): StepTaken[] {
  return happened.flatMap(({ kind, at, data: { closesAt } }) => {
    const step = STEP_OF_EVENT[kind];
    if (step === undefined) return [];
    return [{ step, at: at.toISOString(), closeToldAt: typeof closesAt === "string" ? closesAt : null }];
  });
}

/** The severity with which a request was filed: what the first change of it changed. */
export function severityWhenFiled({ request, happened }: ClockFacts): Severity | null {
  const change = happened.find(({ kind }) => kind === "SEVERITY_CHANGED");
  return change === undefined ? request.severity : ((change.data.from ?? null) as Severity | null);
}
