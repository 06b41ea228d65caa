import type { LicenceStatus, RequestKind } from "@supportbook/policy";
import { Field, ID, InputType, Int } from "type-graphql";
import { JsonObjectScalar } from "../../../platform/json-object.ts";
import { CountryCodeScalar } from "../../../platform/scalars.ts";
import { EnvironmentFacts, RequestKindEnum } from "../../coverage/index.ts";
import { LicenceStatusEnum } from "../../licences/index.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "One problem; each becomes a support request of its own (2.3)." })
export class RequestProblemInput {
  @Field(() => RequestKindEnum, { description: "What it is about." })
  kind: RequestKind;

  @Field(() => String, { description: "In a few words; not blank, at most 200 characters." })
  subject: string;

  @Field(() => String, { description: "What happens, as detailed as possible; not blank, at most 20,000 characters." })
  text: string;

  @Field(() => Int, { nullable: true, description: "Urgency from 1 (most urgent) to 4." })
  severity?: Maybe<number>;

  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: "Answers to the checklist of the kind, texts by the item's id; they win over the shared ones.",
  })
  answers?: Maybe<object>;

  @Field(() => [ID], { nullable: true, description: "Uploads of yours that go with it." })
  attachments?: Maybe<string[]>;
}

@InputType({ description: "A support request, or several that share their facts." })
export class FileRequestInput {
  @Field(() => String, {
    description:
      "Chosen by you, 8 to 100 characters; asking again with the same key gives the requests that were filed with it.",
  })
  idempotencyKey: string;

  @Field(() => String, { description: "Slug of the product." })
  product: string;

  @Field(() => String, { nullable: true, description: "Name of the version, or a build." })
  version?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Exact build of the software; at most 100 characters." })
  build?: Maybe<string>;

  @Field(() => ID, {
    nullable: true,
    description: "The company account that it is for. Whoever belongs to one open account need not name it.",
  })
  account?: Maybe<string>;

  @Field(() => LicenceStatusEnum, { nullable: true, description: "State of the licence, where no account knows it." })
  licence?: Maybe<LicenceStatus>;

  @Field(() => String, {
    nullable: true,
    description: "Activation code of the licence, which then settles `licence`. Wrong ones are counted.",
  })
  licenceCode?: Maybe<string>;

  @Field(() => CountryCodeScalar, { nullable: true, description: "Where you are; an account's own country wins." })
  country?: Maybe<string>;

  @Field(() => EnvironmentFacts, { nullable: true, description: "The machine and how the software is used." })
  environment?: Maybe<EnvironmentFacts>;

  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: "Answers to the checklist that all problems share, texts by the item's id.",
  })
  answers?: Maybe<object>;

  @Field(() => [RequestProblemInput], { description: "1 to 10; several are filed as siblings (2.3)." })
  problems: RequestProblemInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "True: also what the rules refuse is filed, and recorded as DECLINED with its decision.",
  })
  fileAnyway: boolean;

  @Field(() => ID, { nullable: true, description: "The draft that it was written in, which ends with the filing." })
  draft?: Maybe<string>;
}

@InputType({ description: "What goes on from a request that has ended." })
export class FollowUpRequestInput {
  @Field(() => ID, { description: "The request that it goes on from: closed or declined." })
  id: string;

  @Field(() => String, { description: "As for `fileRequest`." })
  idempotencyKey: string;

  @Field(() => String, { description: "What happens now; not blank, at most 20,000 characters." })
  text: string;

  @Field(() => String, { nullable: true, description: "In a few words; the earlier subject without it." })
  subject?: Maybe<string>;
}
