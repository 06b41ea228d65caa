import type { Calendar } from "../use-calendar.ts";
import { daysAfter, wallClockIn } from "../wall-clock.ts";
import { BasicFields } from "./BasicFields.tsx";
import { HolidayFields } from "./HolidayFields.tsx";
import { OverrideFields } from "./OverrideFields.tsx";
import type { CalendarForm } from "./use-calendar-form.ts";
import { WeekFields } from "./WeekFields.tsx";
import { WhenAndWhy } from "./WhenAndWhy.tsx";

interface CalendarFieldsProps {
  readonly form: CalendarForm;
  readonly calendar: Calendar | null;
}

export function CalendarFields({ form, calendar }: CalendarFieldsProps) {
  const { draft, whose, effectiveFrom, reason, problems, change } = form;
  const now = calendar?.now.at ?? Temporal.Now.instant().toString();
  const today = wallClockIn(knownZone(draft.timeZone), now).date;
  return (
    <>
      <BasicFields
        {...{ draft, whose, problems }}
        isNew={calendar === null}
        onChange={change}
        onChooseWhose={form.chooseWhose}
      />
      <WeekFields weekly={draft.weekly} onChange={(weekly) => change({ weekly })} problems={problems} />
      <HolidayFields
        source={draft.holidaySource}
        onChange={(holidaySource) => change({ holidaySource })}
        problems={problems}
        year={Number((effectiveFrom ?? today).slice(0, 4))}
      />
      <OverrideFields
        overrides={draft.overrides}
        onChange={(overrides) => change({ overrides })}
        problems={problems}
        firstDay={daysAfter(today, 1)}
      />
      <WhenAndWhy {...{ effectiveFrom, reason, problems }} onChoose={form.chooseDay} />
    </>
  );
}

/** A zone that is still being typed is none yet. */
function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}
