import { Field, ObjectType } from "type-graphql";
import type { Locale } from "../../platform/context.ts";
import { say } from "../../platform/say.ts";
import type { Register } from "./register.ts";

@ObjectType("RegisterColumn", { simpleResolvers: true, description: "A column of a register file." })
export class RegisterColumnType {
  @Field(() => String, { description: "Its header." })
  name: string;

  @Field(() => Boolean, { description: "Whether no file can do without it." })
  required: boolean;

  @Field(() => Boolean, { description: "Taken in and never given out: exports do not have it." })
  secret: boolean;

  @Field(() => String, { description: "What stands in it, in the language of the request." })
  description: string;

  @Field(() => String, { description: "What could stand in it; invented." })
  example: string;
}

@ObjectType("Register", {
  simpleResolvers: true,
  description: "A list that comes from and goes into CSV files, such as that of the licences.",
})
export class RegisterType {
  @Field(() => String, {
    description: "Its name, such as LICENCES; in addresses in lower case: `/register-files/licences`.",
  })
  name: string;

  @Field(() => String, { description: "What people call it." })
  label: string;

  @Field(() => String, { description: "What a row is, and what an import does and does not touch." })
  description: string;

  @Field(() => [RegisterColumnType], { description: "The columns that a file may have." })
  columns: RegisterColumnType[];
}

/** In the words of the request. */
export function presentRegister(register: Register, locale: Locale): RegisterType {
  return {
    name: register.name,
    label: say(locale, register.label),
    description: say(locale, register.description),
    columns: register.columns.map(({ name, required, secret, description, example }) => ({
      name,
      required,
      secret: secret === true,
      description: say(locale, description),
      example,
    })),
  };
}
