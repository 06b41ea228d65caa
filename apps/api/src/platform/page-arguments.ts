import type { Text } from "@supportbook/policy";
import type { GraphQLError } from "graphql";
import { ArgsType, Field, Int } from "type-graphql";
import { fault } from "./faults.ts";
import { sayToCaller } from "./request-facts.ts";

export const largestPage = 100;
export const usualPage = 20;

/** For lists that are read from the database page by page, where passing over rows would cost as much as reading them. */
@ArgsType()
export class CursorArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start, at most ${largestPage}; ${usualPage} when no number is given.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Only what follows this cursor." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `How many from the end, at most ${largestPage}.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Only what precedes this cursor." })
  before?: string | null;
}

@ArgsType()
export class PageArgs extends CursorArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many to pass over first; for grids that jump to a page. Not together with a cursor.",
  })
  offset?: number | null;
}

/**
 * @returns whether the page is counted from the end.
 * @throws BAD_USER_INPUT naming the argument that is out of range or contradicts another.
 */
export function requireConsistent(args: PageArgs): boolean {
  requireWithinRange(args);
  const { first, last, before, after, offset } = args;
  if (first != null && last != null) {
    throw refused("last", { en: "Give first or last, not both.", zh: "first 与 last 只能给出一个。" });
  }
  if (offset != null && (after != null || before != null || last != null)) {
    throw refused("offset", {
      en: "offset goes with first alone; leave out after, before and last.",
      zh: "offset 只能与 first 一起使用；请去掉 after、before 和 last。",
    });
  }
  return last != null || (before != null && first == null);
}

function requireWithinRange(args: PageArgs): void {
  for (const field of ["first", "last", "offset"] as const) {
    const asked = args[field];
    if (asked == null) continue;
    if (asked < 0) {
      throw refused(field, {
        en: `${field} is ${asked}; it cannot be negative.`,
        zh: `${field} 为 ${asked}；不能为负数。`,
      });
    }
    if (field !== "offset" && asked > largestPage) {
      throw refused(
        field,
        {
          en: `${field} is ${asked}; the limit is ${largestPage}. Ask for ${largestPage} and go on with a cursor.`,
          zh: `${field} 为 ${asked}；上限为 ${largestPage}。请取 ${largestPage} 条，再用游标继续。`,
        },
        { limit: largestPage },
      );
    }
  }
}

function refused(field: string, message: Text, details: object = {}): GraphQLError {
  return fault("BAD_USER_INPUT", sayToCaller(message), { ...details, field: [field] });
}
