import type { Context } from "../../../platform/context.ts";
import { Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import type { LifecycleImportEntity } from "./lifecycle-import.entity.ts";
import {
  LIFECYCLE_FORMATS,
  type LifecycleImportPayload,
  type LifecycleImportType,
} from "./lifecycle-import-object.type.ts";
import { findImport } from "./own-import.ts";

/** The import as GraphQL shows it. */
export function presentImport({ actor }: Pick<Context, "actor">, found: LifecycleImportEntity): LifecycleImportType {
  const { ownerSubject, ownerName, settings, format, ...same } = found;
  const published = LIFECYCLE_FORMATS.find((each) => each.toLowerCase() === format);
  if (published === undefined) throw new Error(`import ${found.id} is in the unknown format ${format}`);
  const { segment, licensing, reclassify, columns } = settings;
  return {
    ...same,
    format: published,
    owner: ownerName,
    mine: ownerSubject === actor?.subject,
    segment,
    licensing,
    reclassify,
    chosen: columns,
  };
}

/** Does what was asked about an import and answers with the import as it stands then. */
export async function answerWithImport(
  context: Context,
  id: string,
  work: () => Promise<void>,
): Promise<LifecycleImportPayload> {
  const userErrors = await work().then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refused) return userErrorsOf(context, error);
      throw error;
    },
  );
  const found = await findImport(context, storableText(id));
  return { import: found === null ? null : presentImport(context, found), userErrors };
}
