import { paths } from "../paths.ts";

/** Where the thing that an entry is about is shown; null where it has no page. */
export function pathOfTarget(type: string | null, id: string | null): string | null {
  if (id === null) return null;
  if (type === "Version") return paths.version(id);
  if (type === "CompanyAccount") return paths.account(id);
  if (type === "SupportCalendar") return paths.supportCalendar(id);
  if (type === "CompanyAccount") return paths.account(id);
  return type === "ApiToken" ? paths.apiTokens() : null;
}
