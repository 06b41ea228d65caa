import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateScalar, DateTimeScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";
import { LicenceKindEnum, LicenceSecretKindEnum } from "../licence-enums.ts";
import type { LicenceKind, LicenceSecretKind } from "../register/licence.entity.ts";
import type { StoredLicenceRow } from "./stored-licence-row.ts";

/** What holders of a licence are told of it. */
@ObjectType({ simpleResolvers: true, description: "What the holder of a licence is told of it." })
export class HeldLicence {
  @Field(() => String, { description: "The vendor's number of it; no secret." })
  number: string;

  @Field(() => String, { nullable: true, description: "Edition of the product." })
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
}

@ObjectType("StoredLicence", {
  simpleResolvers: true,
  description: "A licence that a company account keeps (clause 2.4).",
})
export class StoredLicenceType extends HeldLicence {
  @Field(() => ID, { description: "Of its being stored; for `removeStoredLicence`." })
  id: string;

  @Field(() => DateTimeScalar, { description: "Since when the account keeps it." })
  storedAt: string;

  @Field(() => String, { description: "Who stored it, by the name of then." })
  storedByName: string;
}

export const STORE_REFUSALS = [
  "UNKNOWN",
  "WRONG_PRODUCT",
  "EXPIRED",
  "BLOCKED",
  "STORED_HERE",
  "STORED_ELSEWHERE",
] as const;
export type StoreRefusal = (typeof STORE_REFUSALS)[number];

export const StoreRefusalEnum = publishEnum(STORE_REFUSALS, {
  name: "StoreRefusal",
  description: "Why a licence is not stored, where it is for the licence.",
  values: {
    UNKNOWN: "The vendor issued no licence with this code or key file.",
    WRONG_PRODUCT: "It is for another product than the one that was named.",
    EXPIRED: "Its last day is over, and so is any grace period.",
    BLOCKED: "The vendor blocks it.",
    STORED_HERE: "This company account keeps it already.",
    STORED_ELSEWHERE: "Another company account keeps it; nothing more is said of it.",
  },
});

type Maybe<T> = T | null | undefined;

@InputType({ description: "A licence to keep in a company account. Give either `code` or `keyFile`." })
export class StoreLicenceInput {
  @Field(() => ID, { description: "A company account that you belong to." })
  accountId: string;

  @Field(() => String, { nullable: true, description: "The activation code; spaces, hyphens and case do not count." })
  code?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "The key file in base64; at most 64 KB before that." })
  keyFile?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: "Slug of the product that you mean it for; a licence of another one is then refused.",
  })
  product?: Maybe<string>;
}

@InputType({ description: "A stored licence that the company account is to keep no longer." })
export class RemoveStoredLicenceInput {
  @Field(() => ID, { description: "Its `id` as a stored licence." })
  id: string;
}

@ObjectType({ simpleResolvers: true, description: "What came of storing a licence, or of removing it." })
export class StoredLicencePayload {
  @Field(() => StoredLicenceType, { nullable: true, description: "The licence; null when refused." })
  licence: StoredLicenceRow | null;

  @Field(() => StoreRefusalEnum, {
    nullable: true,
    description: "Why it was not stored, as a code; null where it was, or where it is not for the licence.",
  })
  refusal: StoreRefusal | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}
