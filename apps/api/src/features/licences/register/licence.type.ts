import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";
import { LicenceKindEnum, LicenceSecretKindEnum } from "../licence-enums.ts";
import type { LicenceKind, LicenceSecretKind } from "./licence.entity.ts";
import type { LicenceRow } from "./licence-row.ts";

@ObjectType("Licence", {
  simpleResolvers: true,
  description: "A licence that the vendor issued, as staff see it: one line of the register. Its code stays masked.",
})
export class LicenceType {
  @Field(() => ID, { description: "Of the licence." })
  id: string;

  @Field(() => String, { description: "The register's number of it, which files name it by; unique and no secret." })
  number: string;

  @Field(() => String, { nullable: true, description: "Edition of the product, in the vendor's word." })
  edition: string | null;

  @Field(() => LicenceKindEnum, { description: "On what terms it was issued." })
  kind: LicenceKind;

  @Field(() => Int, { nullable: true, description: "How many may use it; null where that is not counted." })
  seats: number | null;

  @Field(() => DateScalar, { description: "Its first day." })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day, which still counts; null without end." })
  validThrough: string | null;

  @Field(() => LicenceSecretKindEnum, { description: "What proves that somebody has it." })
  secretKind: LicenceSecretKind;

  @Field(() => Int, { description: "Counts the changes of what is said here; for `expectedRevision`." })
  revision: number;

  @Field(() => DateTimeScalar, { description: "When it came into the register." })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: "Since when the register says this of it." })
  knownSince: string;
}

@ObjectType("LicenceRevision", {
  simpleResolvers: true,
  description: "What the register says, or once said, of a licence.",
})
export class LicenceRevisionType {
  @Field(() => Int, { description: "Counts them from 1." })
  revision: number;

  @Field(() => String, { nullable: true, description: "Edition of the product." })
  edition: string | null;

  @Field(() => LicenceKindEnum, { description: "On what terms it was issued." })
  kind: LicenceKind;

  @Field(() => Int, { nullable: true, description: "How many may use it; null where that is not counted." })
  seats: number | null;

  @Field(() => DateScalar, { description: "Its first day." })
  validFrom: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day; null without end." })
  validThrough: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change in the register of licences." })
export class LicencePayload {
  @Field(() => LicenceType, {
    nullable: true,
    description: "The licence as it stands now; on a CONFLICT the one that is in the way. Null when refused otherwise.",
  })
  licence: LicenceRow | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}
