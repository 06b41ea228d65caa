import { useToday } from "../components/use-today.ts";

/** The date of this moment in a zone; in the vendor's, which is null, by the server's clock. Null until it is known. */
export function useTodayIn(timeZone: string | null): string | null {
  const vendors = useToday();
  return timeZone === null ? vendors : Temporal.Now.plainDateISO(timeZone).toString();
}
