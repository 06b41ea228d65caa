import type { Text } from "@supportbook/policy";
import type { GraphQLError } from "graphql";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import type { CoverageQuestion } from "../coverage-question.input.ts";

/** What a question that cannot be answered is refused with. */
export function refuseQuestion(
  { locale }: Pick<Context, "locale">,
  field: keyof CoverageQuestion,
  text: Text,
  candidates?: readonly string[],
): GraphQLError {
  return fault("BAD_USER_INPUT", say(locale, text), {
    field: ["question", field],
    ...(candidates === undefined ? {} : { candidates }),
  });
}
