import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { FieldChangeType, type FieldDifference } from "../../lifecycle/index.ts";
import { ACTIONS, type Action } from "../plan-product.ts";
import { IMPORT_OUTCOMES, type ImportOutcome } from "./import-report.entity.ts";

export const ImportActionEnum = publishEnum(ACTIONS, {
  name: "ImportAction",
  description: "What an import does, or would do, to a product or a version.",
  values: {
    CREATED: "It is new.",
    UPDATED: "It stands in the catalogue, and some of its facts change.",
    UNCHANGED: "It stands in the catalogue as the file says.",
    REFUSED: "It cannot be taken; the reason says why. A product is taken whole or not at all.",
  },
});

export const ImportOutcomeEnum = publishEnum(IMPORT_OUTCOMES, {
  name: "ImportOutcome",
  description: "What came of a product when the import was applied.",
  values: {
    WAITING: "It was chosen, and its turn has not come yet.",
    TAKEN: "It was written as the plan said.",
    NOTHING_TO_DO: "It was as the file says already.",
    REFUSED: "The plan refused it, or it changed since then; nothing of it was written.",
    LEFT_OUT: "It was not chosen.",
  },
});

@ObjectType({ simpleResolvers: true, description: "A column of an uploaded CSV file." })
export class ImportColumn {
  @Field(() => String, { description: "Its header in the file." })
  header: string;

  @Field(() => String, { nullable: true, description: "Which of our columns its header suggests; null: none." })
  guess: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Which of our columns it is taken for: as last planned, before that as its header suggests. Null: none.",
  })
  column: string | null;

  @Field(() => [String], { description: "What stands in it in the first five rows." })
  samples: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: "A column that an import understands." })
export class KnownColumn {
  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => Boolean, { description: "Whether no file can do without it." })
  required: boolean;

  @Field(() => String, { description: "What stands in it, in the language of the request." })
  description: string;
}

@ObjectType({ simpleResolvers: true, description: "How far an import has come." })
export class ImportProgress {
  @Field(() => Int, { description: "Products that are done with, refused ones included." })
  done: number;

  @Field(() => Int, { description: "Products that were chosen." })
  total: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "How many of what; `created` to `refused` count rows, products and versions alike.",
})
export class ImportCounts {
  @Field(() => Int, { description: "Products." })
  products: number;

  @Field(() => Int, { description: "Versions." })
  versions: number;

  @Field(() => Int, { description: "Rows that are new." })
  created: number;

  @Field(() => Int, { description: "Rows that change something." })
  updated: number;

  @Field(() => Int, { description: "Rows that change nothing." })
  unchanged: number;

  @Field(() => Int, { description: "Rows that are refused." })
  refused: number;

  @Field(() => Int, { description: "Versions whose published promise becomes shorter." })
  shortened: number;
}

@ObjectType({ simpleResolvers: true, description: "A row of an import's report: a product, or one of its versions." })
export class ImportRow {
  readonly position: number;

  @Field(() => String, { description: "Where in the file, such as `line 12` or `result[3].releases[2]`." })
  place: string;

  @Field(() => String, { nullable: true, description: "Slug of the product; null where the file does not name it." })
  product: string | null;

  @Field(() => String, { nullable: true, description: "Name of the version; null in the row of the product itself." })
  version: string | null;

  @Field(() => ImportActionEnum, { description: "What becomes of it." })
  action: Action;

  @Field(() => String, { nullable: true, description: "Why it is refused; null otherwise." })
  reason: string | null;

  @Field(() => [String], { description: "What was read differently from how it is written, and why." })
  notes: readonly string[];

  @Field(() => [FieldChangeType], { description: "The fields that change; of something new, all that it has." })
  changes: readonly FieldDifference[];

  @Field(() => Boolean, { description: "Takes away support that had been published." })
  shortensPromise: boolean;

  @Field(() => ImportOutcomeEnum, { nullable: true, description: "What came of its product; null before applying." })
  outcome: ImportOutcome | null;

  @Field(() => ID, { nullable: true, description: "The product as it stands in the catalogue; null: not there." })
  productId: string | null;

  @Field(() => ID, { nullable: true, description: "The version as it stands in the catalogue; null: not there." })
  versionId: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What an import does, or would do, to one product." })
export class ImportProduct {
  readonly position: number;

  @Field(() => String, { nullable: true, description: "Its slug; null where the file does not name it." })
  slug: string | null;

  @Field(() => String, { description: "Where in the file it stands first." })
  place: string;

  @Field(() => Boolean, { description: "Whether it stood in the catalogue when the import was planned." })
  exists: boolean;

  @Field(() => ImportActionEnum, { description: "What becomes of it and its versions taken together." })
  action: Action;

  @Field(() => ImportCounts, { description: "Its rows in numbers." })
  counts: ImportCounts;

  @Field(() => ImportOutcomeEnum, { nullable: true, description: "What came of it; null before applying." })
  outcome: ImportOutcome | null;

  @Field(() => ID, { nullable: true, description: "Where it stands in the catalogue now; null: not there." })
  productId: string | null;
}
