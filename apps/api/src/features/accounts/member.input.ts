import { Field, ID, InputType } from "type-graphql";
import { type AccountRole, AccountRoleEnum } from "./account-role.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "Somebody to ask into a company account." })
export class InviteMemberInput {
  @Field(() => ID, { description: "The account." })
  accountId: string;

  @Field(() => String, { description: "The person's e-mail address; nothing is sent to it." })
  email: string;

  @Field(() => AccountRoleEnum, { description: "What the person will be allowed to do." })
  role: AccountRole;
}

@InputType({ description: "An invitation to take back." })
export class RevokeInvitationInput {
  @Field(() => ID, { description: "The invitation." })
  id: string;
}

@InputType({ description: "An invitation to accept." })
export class AcceptInvitationInput {
  @Field(() => String, { description: "The token that you were handed." })
  token: string;
}

@InputType({ description: "Another role for a member." })
export class ChangeMemberRoleInput {
  @Field(() => ID, { description: "The member." })
  id: string;

  @Field(() => AccountRoleEnum, { description: "The new role." })
  role: AccountRole;
}

@InputType({ description: "A member to remove." })
export class RemoveMemberInput {
  @Field(() => ID, { description: "The member." })
  id: string;

  @Field(() => String, { nullable: true, description: "Why; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A member of a customer's account to remove." })
export class RemoveAccountMemberInput {
  @Field(() => ID, { description: "The member." })
  id: string;

  @Field(() => String, { description: "Why; not blank, at most 1,000 characters." })
  reason: string;
}
