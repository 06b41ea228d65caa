import { Field, ObjectType } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { may } from "../../platform/permissions.ts";
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

  @Field(() => Boolean, {
    description: "Whether you may import it: `registers.import` and the register's own permission.",
  })
  mayImport: boolean;

  @Field(() => Boolean, {
    description: "Whether you may export it: `registers.export` and the register's own permission.",
  })
  mayExport: boolean;
}

/** In the words of the request, and with what the caller may do. */
export function presentRegister(register: Register, { actor, locale }: Context): RegisterType {
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
    mayImport: may(actor, "registers.import") && may(actor, register.editPermission),
    mayExport: may(actor, "registers.export") && may(actor, register.readPermission),
  };
}
