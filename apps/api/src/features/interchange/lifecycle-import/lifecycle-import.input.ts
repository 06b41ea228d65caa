import type { Licensing, Segment } from "@supportbook/policy";
import { Field, ID, InputType } from "type-graphql";
import { LicensingEnum, SegmentEnum } from "../../lifecycle/index.ts";

type Maybe<T> = T | null | undefined;

const idDescription = { description: "Of the import, as `POST /imports` answered it." };

@InputType({ description: "Which column of ours a column of the file is." })
export class ImportColumnInput {
  @Field(() => String, { description: "The header in the file." })
  header: string;

  @Field(() => String, {
    nullable: true,
    description: "The name of our column, one of `knownColumns`; null: the column is not taken.",
  })
  column?: Maybe<string>;
}

@InputType({ description: "How a file is to be understood." })
export class PlanImportInput {
  @Field(() => ID, idDescription)
  id: string;

  @Field(() => SegmentEnum, {
    nullable: true,
    description: "Of products that are new and of which the file does not say it; BUSINESS if left out.",
  })
  segment?: Maybe<Segment>;

  @Field(() => LicensingEnum, {
    nullable: true,
    description: "Of products that are new and of which the file does not say it; COMMERCIAL if left out.",
  })
  licensing?: Maybe<Licensing>;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Gives `segment` and `licensing` also to products that stand in the catalogue.",
  })
  reclassify?: Maybe<boolean>;

  @Field(() => [ImportColumnInput], {
    nullable: true,
    description:
      "Of a CSV file: what its columns are. Complete: a column that is not named is not taken. If left out, each is what its header suggests.",
  })
  columns?: Maybe<ImportColumnInput[]>;
}

@InputType({ description: "What of a planned import is to be taken." })
export class ApplyImportInput {
  @Field(() => ID, idDescription)
  id: string;

  @Field(() => [String], { nullable: true, description: "The products to take, by slug; all if left out." })
  products?: Maybe<string[]>;

  @Field(() => String, {
    nullable: true,
    description: "Why, for the history; `Import of <file> (<format>)` if left out.",
  })
  reason?: Maybe<string>;
}

@InputType({ description: "Which import is to go on." })
export class ResumeImportInput {
  @Field(() => ID, idDescription)
  id: string;
}
