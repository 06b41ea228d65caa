import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/scalars.ts";
import { LicenceKindEnum } from "../licence-enums.ts";
import type { LicenceKind } from "./licence.entity.ts";

type Maybe<T> = T | null | undefined;

const EDITION = "Edition of the product, in the vendor's word; at most 100 characters.";
const SEATS = "How many may use it, at least 1; not counted where it is left out or null.";
const VALID_THROUGH = "Its last day, which still counts; without end where it is left out or null.";
const ISSUED_TO = "Id of the company account that it is issued to; of none where it is left out or null.";
const KEEP = "Left out: as it is.";

@InputType({ description: "A licence that the vendor issued. Give either `code` or `keyFile`." })
export class CreateLicenceInput {
  @Field(() => String, {
    nullable: true,
    description: "The register's number of it: letters, digits and hyphens, at most 40; the next free one without it.",
  })
  number?: Maybe<string>;

  @Field(() => String, { description: "Slug of the product that it is for." })
  product: string;

  @Field(() => String, { nullable: true, description: EDITION })
  edition?: Maybe<string>;

  @Field(() => LicenceKindEnum, { description: "On what terms." })
  kind: LicenceKind;

  @Field(() => Int, { nullable: true, description: SEATS })
  seats?: Maybe<number>;

  @Field(() => DateScalar, { description: "Its first day." })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: VALID_THROUGH })
  validThrough?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: "Its activation code: 8 to 64 letters and digits; spaces, hyphens and case do not count.",
  })
  code?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Its key file in base64; at most 64 KB before that." })
  keyFile?: Maybe<string>;

  @Field(() => ID, { nullable: true, description: ISSUED_TO })
  issuedTo?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Why, for the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "What to change about a licence. Its number and its code stay." })
export class UpdateLicenceInput {
  @Field(() => ID, { description: "The licence." })
  id: string;

  @Field(() => Int, { description: "The revision that you saw." })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: `Slug of the product that it is for. ${KEEP}` })
  product?: Maybe<string>;

  @Field(() => String, { nullable: true, description: `Edition; null clears it; at most 100 characters. ${KEEP}` })
  edition?: Maybe<string>;

  @Field(() => LicenceKindEnum, { nullable: true, description: `On what terms. ${KEEP}` })
  kind?: Maybe<LicenceKind>;

  @Field(() => Int, { nullable: true, description: `How many may use it, at least 1; null: not counted. ${KEEP}` })
  seats?: Maybe<number>;

  @Field(() => DateScalar, { nullable: true, description: `Its first day. ${KEEP}` })
  validFrom?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: `Its last day; null: without end. ${KEEP}` })
  validThrough?: Maybe<string>;

  @Field(() => ID, { nullable: true, description: `Account that it is issued to; null: none. ${KEEP}` })
  issuedTo?: Maybe<string>;

  @Field(() => String, { description: "Why, for the history; not blank, at most 1,000 characters." })
  reason: string;
}

@InputType({ description: "A licence to block, or to unblock." })
export class BlockLicenceInput {
  @Field(() => ID, { description: "The licence." })
  id: string;

  @Field(() => Int, { description: "The revision that you saw." })
  expectedRevision: number;

  @Field(() => String, { description: "Why, for staff and the history; not blank, at most 1,000 characters." })
  reason: string;
}
