import {
  LicenceDetailDocument,
  type LicenceFactsFragment,
  type LicenceFilter,
  LicenceListDocument,
  type LicenceListedFragment,
  type LicenceOrderField,
} from "../../gql/licences.ts";
import { request } from "../../graphql-client.ts";
import { pagesByCursor } from "../../records/pages-by-cursor.ts";
import type { RecordSource } from "../../records/record-source.ts";

export type LicenceRecord = LicenceListedFragment;

const LICENCE_ORDER: Readonly<Record<string, LicenceOrderField>> = {
  createdAt: "CREATED_AT",
  number: "NUMBER",
  validThrough: "VALID_THROUGH",
};

const pageOf = pagesByCursor();

/** What narrows the list, as the API takes it: one kind is a list of one. */
export function licenceFilter({ kind, ...others }: Readonly<Record<string, unknown>>): LicenceFilter {
  return { ...others, ...(typeof kind === "string" && { kind: [kind as "COMMERCIAL"] }) };
}

export const licenceRecords: RecordSource<LicenceRecord> = {
  async list({ filter: asked, sort, pagination, signal }) {
    const filter = licenceFilter(asked);
    const orderBy = {
      field: LICENCE_ORDER[sort?.field ?? "createdAt"] ?? "CREATED_AT",
      direction: sort?.order ?? "DESC",
    };
    return await pageOf({ list: JSON.stringify([filter, orderBy]), ...pagination }, async (first, after) => {
      return (await request(LicenceListDocument, { filter, orderBy, first, after }, { signal })).licences;
    });
  },
  one: licenceById,
  async many(ids, signal) {
    const found = await Promise.all(ids.map((id) => licenceById(id, signal)));
    return found.filter((licence) => licence !== null);
  },
};

async function licenceById(id: string, signal?: AbortSignal): Promise<LicenceFactsFragment | null> {
  return (await request(LicenceDetailDocument, { id }, { signal })).licence;
}
