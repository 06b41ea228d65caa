import { Field, ID, InputType } from "type-graphql";

type Maybe<T> = T | null | undefined;

const idDescription = { description: "Of the import, as `POST /register-files/<register>` answered it." };

@InputType({ description: "Which register file is to be checked again." })
export class CheckRegisterImportInput {
  @Field(() => ID, idDescription)
  id: string;
}

@InputType({ description: "Which register file is to be written." })
export class ApplyRegisterImportInput {
  @Field(() => ID, idDescription)
  id: string;

  @Field(() => String, { nullable: true, description: "Why, for the audit; `Import of <file>` if left out." })
  reason?: Maybe<string>;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Writes the rows that are not refused; otherwise one refused row keeps all of them out.",
  })
  leaveOutRefused?: Maybe<boolean>;
}

@InputType({ description: "Which import is to be ended." })
export class CancelRegisterImportInput {
  @Field(() => ID, idDescription)
  id: string;
}
