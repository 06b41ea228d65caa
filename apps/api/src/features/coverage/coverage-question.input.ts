import type { LicenceStatus, Licensing, Phase, RequestKind, Segment } from "@supportbook/policy";
import { Field, ID, InputType, Int } from "type-graphql";
import { guarded } from "../../platform/permissions.ts";
import { CountryCodeScalar, DateTimeScalar } from "../../platform/scalars.ts";
import { LicenceStatusEnum } from "../licences/index.ts";
import { LicensingEnum, PhaseEnum, SegmentEnum } from "../lifecycle/index.ts";
import { RequestKindEnum } from "./coverage.enums.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "What is known of the machine and how the software is used; leave out what is not known" })
export class EnvironmentFacts {
  @Field(() => Boolean, {
    nullable: true,
    description: "Hardware and platform meet the software's minimum requirements (4.3.1)",
  })
  meetsRequirements?: Maybe<boolean>;

  @Field(() => Boolean, {
    nullable: true,
    description: "The software is being installed on an infected device (4.4.1)",
  })
  infected?: Maybe<boolean>;

  @Field(() => Boolean, { nullable: true, description: "Incompatible applications are installed beside it (4.4.2)" })
  incompatibleSoftware?: Maybe<boolean>;

  @Field(() => Boolean, { nullable: true, description: "The interruption comes from a hardware problem (4.4.3)" })
  hardwareFault?: Maybe<boolean>;

  @Field(() => Boolean, {
    nullable: true,
    description: "The interruption comes from an incompatible version of platform software (4.4.4)",
  })
  incompatiblePlatform?: Maybe<boolean>;

  @Field(() => Boolean, {
    nullable: true,
    description: "The instructions of support and of the documentation were followed (4.4.6)",
  })
  followedInstructions?: Maybe<boolean>;
}

@InputType({
  description:
    "The facts of a support question. Leave out what is not known: an unknown fact never counts against the customer, and the decision names those it hangs on in `openQuestions`",
})
export class CoverageQuestion {
  @Field(() => String, { nullable: true, description: "Slug of the product; it settles segment and licensing" })
  product?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the version, or a build such as "11.6.0.394"; it settles the phase. Needs `product`',
  })
  version?: Maybe<string>;

  @Field(() => SegmentEnum, { nullable: true, description: "Only when `product` is not given, and then required" })
  segment?: Maybe<Segment>;

  @Field(() => LicensingEnum, { nullable: true, description: "Only when `product` is not given" })
  licensing?: Maybe<Licensing>;

  @Field(() => PhaseEnum, { nullable: true, description: "Only when `product` is not given" })
  phase?: Maybe<Phase>;

  @Field(() => LicenceStatusEnum, { nullable: true, description: "State of the licence for this product" })
  licence?: Maybe<LicenceStatus>;

  @Field(() => RequestKindEnum, { description: "What the request is about" })
  kind: RequestKind;

  @Field(() => EnvironmentFacts, { nullable: true, description: "The machine and how the software is used" })
  environment?: Maybe<EnvironmentFacts>;

  @Field(() => Boolean, {
    nullable: true,
    description: "The user gives the information needed to reproduce and solve the problem (4.4.5)",
  })
  gaveInformation?: Maybe<boolean>;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: "How many problems the request describes (2.3)" })
  problems?: Maybe<number>;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: "Where the customer is, ISO 3166-1 alpha-2 (2.2, 5.2)",
  })
  country?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Code of the support plan that the account holds (5.1)" })
  plan?: Maybe<string>;

  @Field(() => [String], { nullable: true, description: "Codes of the paid services that the account holds (5.1)" })
  services?: Maybe<string[]>;

  @Field(() => Int, {
    nullable: true,
    description: "Urgency from 1 (most urgent) to 4; only plans that promise response times look at it",
  })
  severity?: Maybe<number>;

  @Field(() => DateTimeScalar, { nullable: true, description: "The instant asked about; now when left out" })
  at?: Maybe<string>;

  @Field(() => ID, {
    nullable: true,
    description: guarded(
      ["accounts.read", "ownAccount.use"],
      "The company account that it is about, for customers one of their own: its country, licences, plan and services win over what is said of them. Whoever belongs to one open account need not name it.",
    ),
  })
  account?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: guarded(
      ["licences.read", "ownAccount.use"],
      "Activation code of the licence for `product`, which then settles `licence`. Wrong ones are counted.",
    ),
  })
  licenceCode?: Maybe<string>;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "True: answered out of what is said here alone, whoever asks; nothing is taken from an account",
  })
  hypothetical?: Maybe<boolean>;
}
