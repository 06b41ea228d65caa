import { paths } from "../paths.ts";

/** What is kept on one page. */
const SOLD = ["PaidService", "SupportPlan", "Offer", "ServiceProvider", "LocalContact"];

/** Where the thing that an entry is about is shown; null where it has no page. */
export function pathOfTarget(type: string | null, id: string | null): string | null {
  if (id === null) return null;
  if (type === "Version") return paths.version(id);
  if (type === "CompanyAccount") return paths.account(id);
  if (type === "SupportCalendar") return paths.supportCalendar(id);
  if (type === "CompanyAccount") return paths.account(id);
  if (type !== null && SOLD.includes(type)) return paths.services();
  return type === "ApiToken" ? paths.apiTokens() : null;
}
