import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import {
  CreateSupportCalendarDocument,
  type SavedSupportCalendarFragment,
  UpdateSupportCalendarDocument,
} from "../../gql/support-calendar-edit.ts";
import { RequestFailed, request } from "../../graphql-client.ts";
import { type CalendarDraft, hoursInputOf, type Whose } from "./calendar-draft.ts";

export interface SavingCalendar {
  readonly draft: CalendarDraft;
  readonly whose: Whose;
  readonly effectiveFrom: string | null;
  readonly reason: string;
  /** Null: a new calendar. */
  readonly edited: { readonly id: string; readonly revision: number } | null;
}

interface Trouble {
  readonly problem: string | null;
  /** Sentences by the path of the input, such as `weekly.0.intervals.1.to`. */
  readonly fieldProblems: FieldProblems;
  /** The calendar as somebody else left it meanwhile. */
  readonly movedOn: SavedSupportCalendarFragment | null;
}

export type FieldProblems = Readonly<Record<string, string>>;

const NO_TROUBLE: Trouble = { problem: null, fieldProblems: {}, movedOn: null };

interface UserError {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
}

/** Saves when the server says so and not before; what was entered stays whatever it says. */
export function useSaveCalendar(onSaved: (id: string) => void) {
  const queries = useQueryClient();
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState(NO_TROUBLE);

  async function save(wanted: SavingCalendar): Promise<void> {
    setBusy(true);
    setTrouble(NO_TROUBLE);
    try {
      const { supportCalendar, userErrors } = await send(wanted);
      if (userErrors.length > 0 || supportCalendar === null) {
        setTrouble(troubleOf(userErrors, wanted.edited === null ? null : supportCalendar));
        return;
      }
      await queries.invalidateQueries({ queryKey: ["support-calendars"] });
      onSaved(supportCalendar.id);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const sentences = [error.message, translate(`failure.remedy.${error.code}`)];
      setTrouble({ ...NO_TROUBLE, problem: sentences.filter((text) => text !== "").join(" ") });
    } finally {
      setBusy(false);
    }
  }

  return { busy, ...trouble, save, dismiss: () => setTrouble(NO_TROUBLE) };
}

async function send({ draft, whose, effectiveFrom, reason, edited }: SavingCalendar) {
  const facts = { name: draft.name, ...hoursInputOf(draft), effectiveFrom, reason };
  if (edited === null) {
    return (await request(CreateSupportCalendarDocument, { input: { ...whose, ...facts } })).createSupportCalendar;
  }
  const input = { id: edited.id, expectedRevision: edited.revision, ...facts };
  return (await request(UpdateSupportCalendarDocument, { input })).updateSupportCalendar;
}

function troubleOf(errors: readonly UserError[], current: SavedSupportCalendarFragment | null): Trouble {
  const isConflict = errors.some(({ code, field }) => code === "CONFLICT" && field?.at(-1) === "expectedRevision");
  if (isConflict && current !== null) return { ...NO_TROUBLE, movedOn: current };
  return {
    ...NO_TROUBLE,
    problem: errors.map(({ message }) => message).join(" "),
    fieldProblems: problemsByField(errors),
  };
}

/** The first sentence of each field, by its path below `input`. */
export function problemsByField(errors: readonly UserError[]): FieldProblems {
  const problems: Record<string, string> = {};
  for (const { field, message } of errors) problems[(field ?? []).slice(1).join(".")] ??= message;
  return problems;
}
