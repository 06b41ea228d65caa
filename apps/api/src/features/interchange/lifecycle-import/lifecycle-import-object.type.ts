import type { Licensing, Segment } from "@supportbook/policy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";
import { LicensingEnum, SegmentEnum } from "../../lifecycle/index.ts";
import type { ColumnChoice, TableColumn } from "../csv/table-head.ts";
import { IMPORT_STATES, type ImportState } from "./lifecycle-import.entity.ts";

/** The formats as GraphQL names them. */
export const LIFECYCLE_FORMATS = ["ENDOFLIFE", "OPENEOX", "CSV"] as const;
export type LifecycleFormat = (typeof LIFECYCLE_FORMATS)[number];

const LifecycleFormatEnum = publishEnum(LIFECYCLE_FORMATS, {
  name: "LifecycleFormat",
  description: "What a lifecycle file is.",
  values: {
    ENDOFLIFE: "The answer of endoflife.date's API, version 1.",
    OPENEOX: "An OpenEoX Shell of software products.",
    CSV: "A table with a row for each version.",
  },
});

const ImportStateEnum = publishEnum(IMPORT_STATES, {
  name: "ImportState",
  description: "How far an import has come.",
  values: {
    UPLOADED: "The file is there; nobody has asked what it would do.",
    PLANNED: "The report says what it would do; nothing has been written.",
    APPLYING: "It is being written, product by product.",
    DONE: "Every chosen product is done with; the report says what came of each.",
    FAILED: "It ended early; what was written stays, and it can be resumed.",
  },
});

@ObjectType("LifecycleImport", {
  simpleResolvers: true,
  description:
    "An uploaded lifecycle file, what importing it would do, and what came of it. Kept for 24 hours; what was written stays.",
})
export class LifecycleImportType {
  readonly tableColumns: readonly TableColumn[];
  readonly chosen: readonly ColumnChoice[] | null;

  @Field(() => ID, { description: "Of the import." })
  id: string;

  @Field(() => LifecycleFormatEnum, { description: "What the file is." })
  format: LifecycleFormat;

  @Field(() => String, { description: "Name of the file." })
  fileName: string;

  @Field(() => Int, { description: "Size of the file in bytes." })
  bytes: number;

  @Field(() => String, { description: "SHA-256 of the file, in hexadecimal." })
  checksum: string;

  @Field(() => String, { description: "Who uploaded it; nobody else may plan, apply or resume it." })
  owner: string;

  @Field(() => Boolean, { description: "Whether that was you." })
  mine: boolean;

  @Field(() => DateTimeScalar, { description: "When it was uploaded." })
  uploadedAt: Date;

  @Field(() => DateTimeScalar, { description: "When file and report are deleted." })
  expiresAt: Date;

  @Field(() => ImportStateEnum, { description: "How far it has come." })
  state: ImportState;

  @Field(() => SegmentEnum, { nullable: true, description: "For new products, as last planned; null: BUSINESS." })
  segment: Segment | null;

  @Field(() => LicensingEnum, { nullable: true, description: "For new products, as last planned; null: COMMERCIAL." })
  licensing: Licensing | null;

  @Field(() => Boolean, { description: "Whether both are given to products that stand in the catalogue, too." })
  reclassify: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last planned." })
  plannedAt: Date | null;

  @Field(() => String, { nullable: true, description: "What history says of what was taken; null before applying." })
  reason: string | null;

  @Field(() => [ID], {
    description:
      "One for each time that it was applied and something was written; `undoChange` takes all of it back at once.",
  })
  changeIds: readonly string[];

  @Field(() => String, { nullable: true, description: "Why it failed; null where it did not." })
  error: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of an order about an import." })
export class LifecycleImportPayload {
  @Field(() => LifecycleImportType, { nullable: true, description: "The import; null where there is none." })
  import: LifecycleImportType | null;

  @Field(() => [UserError], { description: "Why it was refused; empty where it was not." })
  userErrors: UserError[];
}
