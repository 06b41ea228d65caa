/** Random milestones for the property tests of this folder. */
import fc from "fast-check";
import { MILESTONE_KINDS, type Milestones, NO_MILESTONES } from "./milestones.ts";

const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

const dateAt = (index: number) => new Date(FIRST_DAY + index * DAY).toISOString().slice(0, 10);

/** Days of one short range, so that dates often meet. */
export const anyDate = fc.integer({ min: 0, max: 40 }).map(dateAt);

export const dayAfter = (date: string) => dateAt((Date.parse(date) - FIRST_DAY) / DAY + 1);

const maybeDate = fc.option(anyDate, { freq: 3 });
const someKinds = fc.subarray([...MILESTONE_KINDS]);

/** Anything that the type allows, sensible or not. */
export const anyMilestones: fc.Arbitrary<Milestones> = fc.record({
  releasedOn: maybeDate,
  fullSupportEndsOn: maybeDate,
  supportEndsOn: maybeDate,
  extendedSupportEndsOn: maybeDate,
  databaseUpdatesEndOn: maybeDate,
  endedOnUnknownDate: fc.boolean(),
  undatedMilestones: fc.oneof(fc.constant([]), someKinds),
  unannouncedMilestones: fc.oneof(fc.constant([]), someKinds),
});

/** Dated milestones in their right order, some of them not announced. */
export const orderedMilestones: fc.Arbitrary<Milestones> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  )
  .map(([days, announced]) => {
    const dates = days.sort((a, b) => a - b).map((day, place) => (announced[place] === true ? dateAt(day) : null));
    const [releasedOn = null, fullSupportEndsOn = null, supportEndsOn = null, extendedSupportEndsOn = null] = dates;
    return { ...NO_MILESTONES, releasedOn, fullSupportEndsOn, supportEndsOn, extendedSupportEndsOn };
  });
