import { Field, ID, InputType, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/user-error.ts";
import type { LicenceRow } from "../register/licence-row.ts";
import { HeldLicence } from "./stored-licence.type.ts";

type Maybe<T> = T | null | undefined;

/** With its code: for an administrator of the account that it was issued to. */
export interface RecoveredLicenceRow extends LicenceRow {
  readonly code: string;
  readonly stored: boolean;
}

@ObjectType("RecoveredLicence", {
  simpleResolvers: true,
  description: "A licence that the vendor issued to a company account, handed out again (clause 4.1.3).",
})
export class RecoveredLicenceType extends HeldLicence {
  @Field(() => ID, { description: "Of the licence." })
  id: string;

  @Field(() => String, { description: "The activation code, or the key file in base64." })
  code: string;

  @Field(() => Boolean, { description: "Whether this account keeps it already." })
  stored: boolean;
}

@InputType({ description: "Whose lost licences to find." })
export class RecoverLicencesInput {
  @Field(() => ID, { description: "A company account that you administer." })
  accountId: string;

  @Field(() => String, { nullable: true, description: "Slug of a product; licences of all products without it." })
  product?: Maybe<string>;
}

@ObjectType({ simpleResolvers: true, description: "What the register knows of an account's licences." })
export class RecoverLicencesPayload {
  @Field(() => [RecoveredLicenceType], {
    description: "What the vendor issued to the account, the last issued first, at most 200; empty when refused.",
  })
  licences: readonly RecoveredLicenceRow[];

  @Field(() => Boolean, { description: "Whether there are more than these: ask product by product." })
  more: boolean;

  @Field(() => [UserError], { description: "Why nothing was handed out; empty where it was." })
  userErrors: UserError[];
}
