import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { guarded, requirePermission } from "../../platform/permissions.ts";
import { createSupportCalendar } from "./create-support-calendar.ts";
import { payloadOf } from "./present-calendar.ts";
import { retireSupportCalendar } from "./retire-support-calendar.ts";
import {
  CreateSupportCalendarInput,
  RetireSupportCalendarInput,
  UpdateSupportCalendarInput,
} from "./support-calendar.input.ts";
import { SupportCalendarPayload } from "./support-calendar-payload.type.ts";
import { updateSupportCalendar } from "./update-support-calendar.ts";

const inputDescription = { description: "What to do." };

@Resolver()
export class SupportCalendarMutationsResolver {
  @Mutation(() => SupportCalendarPayload, {
    description: guarded("hours.edit", "Makes the calendar of a segment in a country, or the segment's fallback."),
  })
  createSupportCalendar(
    @Ctx() ctx: Context,
    @Arg("input", () => CreateSupportCalendarInput, inputDescription) input: CreateSupportCalendarInput,
  ): Promise<SupportCalendarPayload> {
    requirePermission(ctx, "hours.edit");
    return payloadOf(ctx, createSupportCalendar(ctx, input));
  }

  @Mutation(() => SupportCalendarPayload, {
    description: guarded(
      "hours.edit",
      "Gives a calendar other hours from a day on. Time that has passed stays counted as it was.",
    ),
  })
  updateSupportCalendar(
    @Ctx() ctx: Context,
    @Arg("input", () => UpdateSupportCalendarInput, inputDescription) input: UpdateSupportCalendarInput,
  ): Promise<SupportCalendarPayload> {
    requirePermission(ctx, "hours.edit");
    return payloadOf(ctx, updateSupportCalendar(ctx, input));
  }

  @Mutation(() => SupportCalendarPayload, {
    description: guarded(
      "hours.edit",
      "Retires a calendar from a day on. Time that was counted by it stays as it was.",
    ),
  })
  retireSupportCalendar(
    @Ctx() ctx: Context,
    @Arg("input", () => RetireSupportCalendarInput, inputDescription) input: RetireSupportCalendarInput,
  ): Promise<SupportCalendarPayload> {
    requirePermission(ctx, "hours.edit");
    return payloadOf(ctx, retireSupportCalendar(ctx, input));
  }
}
