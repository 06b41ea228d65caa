import { ANSWER_FORMS, type AnswerForm, type RequestCategory } from "@supportbook/policy";
import { Field, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { CoverageDecisionType } from "../../coverage/index.ts";
import { RequestCategoryEnum } from "../request-enums.ts";

const AnswerFormEnum = publishEnum<AnswerForm>(ANSWER_FORMS, {
  name: "AnswerForm",
  description: "How an item of a checklist is answered; `NOT_KNOWN` answers any of them.",
  values: {
    TEXT: "In words.",
    CHOICE: "With the value of one of the choices.",
    FILE: "With what names an uploaded file.",
    DATE: "With a calendar date.",
    BUILD: "With an exact number such as 11.6.0.394.",
  },
});

@ObjectType("ChecklistChoice", { simpleResolvers: true, description: "One answer that an item offers" })
export class ChecklistChoiceType {
  @Field(() => String, { description: "What to answer with" })
  value: string;

  @Field(() => String, { description: "In the caller's language" })
  name: string;
}

@ObjectType("ChecklistItem", {
  simpleResolvers: true,
  description: "Something that a request of one kind is asked (2.3)",
})
export class ChecklistItemType {
  @Field(() => String, { description: "Its id, by which it is answered" })
  id: string;

  @Field(() => String, { description: "The question, in the caller's language" })
  question: string;

  @Field(() => String, { description: "What it is good for" })
  why: string;

  @Field(() => Boolean, {
    description: "Whether support can hardly begin without it; nothing is refused for want of it",
  })
  needed: boolean;

  @Field(() => AnswerFormEnum, { description: "How it is answered" })
  answer: AnswerForm;

  @Field(() => [ChecklistChoiceType], { description: "Of a CHOICE; empty otherwise" })
  choices: ChecklistChoiceType[];

  @Field(() => Boolean, { description: "Whether several problems of one device and day share the answer" })
  shared: boolean;
}

@ObjectType("UnreadableAnswer", { simpleResolvers: true, description: "An answer that counts as not given" })
export class UnreadableAnswerType {
  @Field(() => String, { description: "Id of the item" })
  item: string;

  @Field(() => String, { description: "What would do" })
  remedy: string;
}

@ObjectType("Completeness", {
  simpleResolvers: true,
  description: "How far a request says what its kind needs: to show, never a ground to refuse (2.3)",
})
export class CompletenessType {
  @Field(() => Int, { description: "How many of the needed items are answered" })
  answered: number;

  @Field(() => Int, { description: "How many items are needed" })
  needed: number;

  @Field(() => [String], { description: "Ids of needed items without an answer" })
  missing: string[];

  @Field(() => [String], { description: "Ids of the other items without an answer" })
  welcome: string[];

  @Field(() => [UnreadableAnswerType], { description: "Answers that cannot be read" })
  unreadable: UnreadableAnswerType[];

  @Field(() => Int, { description: "Of the needed items, in whole percent rounded down" })
  percent: number;
}

@ObjectType("Checklist", {
  simpleResolvers: true,
  description: 'What "as detailed as possible" means for a request of one kind (2.3)',
})
export class ChecklistType {
  @Field(() => [ChecklistItemType], { description: "First what is needed, then what helps" })
  items: ChecklistItemType[];

  @Field(() => CompletenessType, { description: "How far the answers go" })
  completeness: CompletenessType;
}

@ObjectType("RequestIntake", {
  simpleResolvers: true,
  description: "What somebody is told before they write down a problem",
})
export class RequestIntakeType {
  @Field(() => CoverageDecisionType, { description: "What the rules say, with what would help where they refuse" })
  decision: CoverageDecisionType;

  @Field(() => Boolean, { description: "Whether it is supported; if not it can be filed only with `fileAnyway`" })
  supported: boolean;

  @Field(() => RequestCategoryEnum, { description: "Where the request would begin" })
  beginsAs: RequestCategory;

  @Field(() => ChecklistType, { description: "What the form asks for" })
  checklist: ChecklistType;
}
