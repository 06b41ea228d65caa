import { type Edition, editionAt, editions } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { fault } from "../../platform/faults.ts";
import { say } from "../../platform/say.ts";

/**
 * The edition of the rules in force on a calendar date.
 * @param field path of the argument that brought the date, for the error.
 * @throws BAD_USER_INPUT for a date before the first edition.
 */
export function editionInForceOn(ctx: Context, date: string, field: readonly string[]): Edition {
  const edition = editionAt(date);
  if (edition !== null) return edition;
  const first = editions[0]?.effectiveFrom;
  const named = field.at(-1) ?? "at";
  throw fault(
    "BAD_USER_INPUT",
    say(ctx.locale, {
      en: `${named}: no edition of the support rules was in force on ${date}. Ask about ${first} or later.`,
      zh: `${named}:${date} 尚无生效的支持规则。请询问 ${first} 或之后的日期。`,
    }),
    { field },
  );
}
