import { paths } from "../paths.ts";

/** Of what people change, the types that have a page, by their names in the API. */
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  ApiToken: paths.apiTokens,
  CompanyAccount: paths.account,
  FeedbackReport: paths.metricsReport,
  Licence: paths.licence,
  LocalContact: paths.services,
  Offer: paths.services,
  PaidService: paths.services,
  RequestTeam: paths.requestTeams,
  ServiceProvider: paths.services,
  SupportCalendar: paths.supportCalendar,
  SupportPlan: paths.services,
  Version: paths.version,
  WebhookEndpoint: paths.webhook,
};

/** Where the thing that an entry is about is shown; null where it has no page. */
export function pathOfTarget(type: string | null, id: string | null): string | null {
  return type === null || id === null ? null : (PAGES[type]?.(id) ?? null);
}
