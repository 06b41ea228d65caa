import {
  VersionDetailDocument,
  type VersionFilter,
  VersionListDocument,
  type VersionOrderField,
  type VersionRowFragment,
} from "../../gql/versions.ts";
import { request } from "../../graphql-client.ts";
import { apiFilter } from "../../records/api-filter.ts";
import { rowsOfPage } from "../../records/pages.ts";
import type { RecordSource } from "../../records/record-source.ts";

/** Rows of lists hold every fact: react-admin shows them on the page of a version until that is loaded. */
export type VersionRecord = VersionRowFragment;

export const VERSION_ORDER: Readonly<Record<string, VersionOrderField>> = {
  "product.name": "PRODUCT",
  name: "NAME",
  releasedOn: "RELEASED_ON",
  fullSupportEndsOn: "FULL_SUPPORT_ENDS_ON",
  supportEndsOn: "SUPPORT_ENDS_ON",
  latestBuildOn: "LATEST_BUILD_ON",
  changedAt: "CHANGED_AT",
};

/** The filter `at` is the day on which phases are told; every other one is the API's. */
export const versionRecords: RecordSource<VersionRecord> = {
  async list({ filter: { at, ...filter }, sort, pagination, signal }) {
    const orderBy = {
      field: VERSION_ORDER[sort?.field ?? "product.name"] ?? "PRODUCT",
      direction: sort?.order ?? "ASC",
    };
    const { rows, total } = await rowsOfPage(pagination, async (first, offset) => {
      const variables = {
        filter: apiFilter(filter) as VersionFilter,
        orderBy,
        first,
        offset,
        at: (at as string) ?? null,
      };
      return (await request(VersionListDocument, variables, { signal })).versions;
    });
    return { data: rows, total };
  },
  async one(id, signal) {
    return (await request(VersionDetailDocument, { id }, { signal })).version;
  },
  async many(ids, signal) {
    const { rows } = await rowsOfPage({ page: 1, perPage: ids.length }, async (first, offset) => {
      return (await request(VersionListDocument, { filter: { ids }, first, offset }, { signal })).versions;
    });
    return rows;
  },
};
