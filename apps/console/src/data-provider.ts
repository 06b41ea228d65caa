import type { DataProvider, RaRecord } from "react-admin";
import { RequestFailed } from "./graphql-client.ts";
import type { RecordSource, SaveMeta } from "./records/record-source.ts";
import { accountRecords } from "./resources/accounts/account-records.ts";
import { feedbackRecords } from "./resources/feedback/list/feedback-records.ts";
import { licenceRecords } from "./resources/licences/licence-records.ts";
import { productRecords } from "./resources/products/product-records.ts";
import { requestRecords } from "./resources/requests/list/queue-records.ts";
import { versionRecords } from "./resources/versions/version-records.ts";

/** One line per resource: how its records are read and written. */
const sources: Readonly<Record<string, RecordSource>> = {
  licences: licenceRecords,
  accounts: accountRecords,
  feedback: feedbackRecords,
  products: productRecords,
  requests: requestRecords,
  versions: versionRecords,
};

function sourceOf(resource: string): RecordSource {
  const source = sources[resource];
  if (source === undefined)
    throw new Error(`No records are known by the name ${resource}: add them to data-provider.ts.`);
  return source;
}

interface ListParams {
  readonly filter?: Record<string, unknown>;
  readonly sort?: { readonly field: string; readonly order: "ASC" | "DESC" };
  readonly pagination?: { readonly page: number; readonly perPage: number };
  readonly signal?: AbortSignal;
}

async function list(resource: string, { filter = {}, sort, pagination, signal }: ListParams) {
  return await sourceOf(resource).list({ filter, sort, pagination: pagination ?? { page: 1, perPage: 100 }, signal });
}

async function one(resource: string, id: string, signal: AbortSignal | undefined): Promise<RaRecord> {
  const record = await sourceOf(resource).one(id, signal);
  if (record === null) throw new RequestFailed("", { code: "NOT_FOUND", status: 404 });
  return record;
}

async function save(resource: string, change: { id: string; data: object; previous: object; meta: SaveMeta }) {
  const { update } = sourceOf(resource);
  if (update === undefined) throw new Error(`Records of ${resource} cannot be changed.`);
  return await update(change);
}

async function retire(resource: string, change: { id: string; previous: object; meta: SaveMeta }) {
  const { retire: take } = sourceOf(resource);
  if (take === undefined) throw new Error(`Records of ${resource} cannot be retired.`);
  return await take(change);
}

/** Saves one after another: a refusal stops the rest and says which record it was. */
async function each<Result>(ids: readonly unknown[], act: (id: string) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const id of ids) results.push(await act(String(id)));
  return results;
}

/**
 * react-admin's nine methods over typed operations. `meta.reason` and `meta.expectedRevision` go with a change; without
 * the latter the revision that was read is expected. A refusal is thrown as `ChangeRefused`.
 */
// biome-ignore lint/suspicious/noExplicitAny: react-admin leaves the record's type to the caller
export const dataProvider: DataProvider<any> = {
  supportAbortSignal: true,
  getList: async (resource, params) => (await list(resource, params)) as never,
  getOne: async (resource, { id, signal }) => ({ data: (await one(resource, String(id), signal)) as never }),
  getMany: async (resource, { ids, signal }) => ({
    data: (await sourceOf(resource).many(ids.map(String), signal)) as never,
  }),
  getManyReference: async (resource, { target, id, filter, ...rest }) =>
    (await list(resource, { ...rest, filter: { ...filter, [target]: id } })) as never,
  create: async (resource, { data, meta }) => {
    const { create } = sourceOf(resource);
    if (create === undefined) throw new Error(`Records of ${resource} cannot be created.`);
    return { data: (await create({ data, meta: meta ?? {} })) as never };
  },
  update: async (resource, { id, data, previousData, meta }) => ({
    data: (await save(resource, { id: String(id), data, previous: previousData ?? {}, meta: meta ?? {} })) as never,
  }),
  updateMany: async (resource, { ids, data, meta }) => {
    const saved = await each(ids, async (id) => {
      const previous = await one(resource, id, undefined);
      return await save(resource, { id, data, previous, meta: meta ?? {} });
    });
    return { data: saved.map((record) => record.id) as never };
  },
  delete: async (resource, { id, previousData, meta }) => ({
    data: (await retire(resource, { id: String(id), previous: previousData ?? {}, meta: meta ?? {} })) as never,
  }),
  deleteMany: async (resource, { ids, meta }) => {
    const retired = await each(ids, async (id) =>
      retire(resource, { id, previous: await one(resource, id, undefined), meta: meta ?? {} }),
    );
    return { data: retired.map((record) => record.id) as never };
  },
};
