import { editions } from "@supportbook/policy";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { DateScalar } from "../../platform/scalars.ts";
import { today } from "../lifecycle/index.ts";
import { EditionType } from "./edition.type.ts";
import { editionInForceOn } from "./edition-in-force.ts";
import { presentEdition } from "./present-edition.ts";

@Resolver(() => EditionType)
export class RulebookResolver {
  @Query(() => EditionType, { description: "The support rules in force on a day. Open to anyone" })
  rulebook(
    @Ctx() ctx: Context,
    @Arg("at", () => DateScalar, { nullable: true, description: "Calendar date; today when left out" })
    at?: string | null,
  ): EditionType {
    return presentEdition(editionInForceOn(ctx, at ?? today(ctx), ["at"]), ctx.locale);
  }

  @Query(() => [EditionType], { description: "Every edition of the support rules, oldest first. Open to anyone" })
  editions(@Ctx() ctx: Context): EditionType[] {
    return editions.map((edition) => presentEdition(edition, ctx.locale));
  }
}
