import type { Context } from "../../../platform/context.ts";
import type { SortKey } from "../../../platform/cursor.ts";
import { isDay } from "../../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import { LifecycleImportEntity } from "./lifecycle-import.entity.ts";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The imports that have not expired, newest first. */
export function importList(context: Context): KeysetList<LifecycleImportEntity> {
  const living = () =>
    context.db
      .getRepository(LifecycleImportEntity)
      .createQueryBuilder("i")
      .where("i.expires_at > :now", { now: context.now().toString() });
  return {
    name: "imports",
    keyOf: ({ uploadedAt, id }): SortKey => [uploadedAt.toISOString(), id],
    isKey: ([at, id, ...more]) =>
      more.length === 0 &&
      typeof at === "string" &&
      INSTANT.test(at) &&
      isDay(at.slice(0, 10)) &&
      !Number.isNaN(Date.parse(at)) &&
      UUID.test(String(id)),
    async load({ after, before, fromEnd, limit }: Slice) {
      const query = living();
      const key = (name: string) => `(CAST(:${name}At AS timestamptz), CAST(:${name}Id AS uuid))`;
      if (after !== null)
        query.andWhere(`(i.uploaded_at, i.id) < ${key("after")}`, { afterAt: after[0], afterId: after[1] });
      if (before !== null) {
        query.andWhere(`(i.uploaded_at, i.id) > ${key("before")}`, { beforeAt: before[0], beforeId: before[1] });
      }
      const direction = fromEnd ? "ASC" : "DESC";
      return await query.orderBy("i.uploadedAt", direction).addOrderBy("i.id", direction).limit(limit).getMany();
    },
    count: () => living().getCount(),
  };
}
