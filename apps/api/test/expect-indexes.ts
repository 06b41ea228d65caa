import { expect } from "vitest";
import type { TestApi } from "./harness.ts";
import { staff } from "./large-register.ts";
import type { PlannedList } from "./planned-questions.ts";
import { type PlanBounds, planProblems, type SentStatement, statementsOf } from "./query-plans.ts";

/** Of a list that an index has in its order. */
export const A_PAGE: PlanBounds = { large: 2_000, rowsRead: 1_000 };
/** See `PlannedList.readsOn`. */
export const AS_IT_COMES: PlanBounds = { ...A_PAGE, rowsRead: Number.POSITIVE_INFINITY };

export interface Asked {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly actor?: typeof staff;
}

/** What the API sends to the database to answer without an error. */
export async function statementsFor(
  api: TestApi,
  { document, variables = {}, actor = staff }: Asked,
): Promise<SentStatement[]> {
  const statements = await statementsOf(api.db, async () => {
    const { errors, data } = await api.query(document, variables, { actor });
    expect(errors).toEqual([]);
    expect(Object.values(data)).not.toContain(null);
  });
  expect(statements.length).toBeGreaterThan(0);
  return statements;
}

/** None of what is sent to answer reads a whole table, or more rows than `bounds` allow. */
export async function expectIndexes(api: TestApi, asked: Asked, bounds = A_PAGE): Promise<void> {
  expect(await planProblems(api.db, await statementsFor(api, asked), bounds)).toEqual([]);
}

interface PagedList {
  readonly document: string;
  readonly planned: PlannedList;
  readonly orderBy: object;
}

/** The first page and the last, the one after the first and the one before the last. */
export async function expectPagesByIndex(api: TestApi, { document, planned, orderBy }: PagedList): Promise<void> {
  const ask = async (page: object) => {
    const variables = { filter: planned.filter, orderBy, ...page };
    const { data, errors } = await api.query(document, variables, { actor: staff });
    expect(errors).toEqual([]);
    return data.list.pageInfo;
  };
  const statements = await statementsOf(api.db, async () => {
    const [first, last] = [await ask({ first: 25 }), await ask({ last: 25 })];
    await ask({ first: 25, after: first.endCursor });
    await ask({ last: 25, before: last.startCursor });
  });
  expect(statements.length).toBeGreaterThanOrEqual(4);
  expect(await planProblems(api.db, statements, planned.readsOn === true ? AS_IT_COMES : A_PAGE)).toEqual([]);
}
