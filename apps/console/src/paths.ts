/** Where things are in the console: every link is made here. */
export const paths = {
  home: () => "/",
  calendar: () => "/calendar",
  changes: () => "/changes",
  products: () => "/products",
  product: (slug: string) => `/products/${encodeURIComponent(slug)}`,
  editProduct: (slug: string) => `/products/${encodeURIComponent(slug)}/edit`,
  createProduct: () => "/products/create",
  supported: () => "/supported",
  versions: () => "/versions",
  /** The list with these conditions of the API, in this order. */
  versionsWhere: (filter: object, sort: string) =>
    `/versions?filter=${encodeURIComponent(JSON.stringify(filter))}&sort=${sort}&order=ASC`,
  version: (id: string) => `/versions/${encodeURIComponent(id)}`,
  editVersion: (id: string) => `/versions/${encodeURIComponent(id)}/edit`,
  createVersion: (product: string) => `/versions/create?product=${encodeURIComponent(product)}`,
  accounts: () => "/accounts",
  account: (id: string) => `/accounts/${encodeURIComponent(id)}`,
  editAccount: (id: string) => `/accounts/${encodeURIComponent(id)}/edit`,
  createAccount: () => "/accounts/create",
  licences: () => "/licences",
  licencesWhere: (filter: object) => `/licences?filter=${encodeURIComponent(JSON.stringify(filter))}`,
  licence: (id: string) => `/licences/${encodeURIComponent(id)}`,
  editLicence: (id: string) => `/licences/${encodeURIComponent(id)}/edit`,
  createLicence: () => "/licences/create",
  requests: () => "/requests",
  requestTeams: () => "/request-teams",
  request: (id: string) => `/requests/${encodeURIComponent(id)}`,
  feedback: () => "/feedback",
  feedbackItem: (id: string) => `/feedback/${encodeURIComponent(id)}`,
  /** @param shown what the page shows, as `metrics/dashboard-state.ts` prints it. */
  metrics: (shown = "") => (shown === "" ? "/metrics" : `/metrics?${shown}`),
  metricsReports: () => "/metrics/reports",
  metricsReport: (id: string) => `/metrics?report=${encodeURIComponent(id)}`,
  feedbackSettings: () => "/feedback-settings",
  feedbackPrivacy: () => "/feedback-privacy",
  gracePeriods: () => "/grace-periods",
  /** @param narrowed what to show of it, as `audit/audit-query.ts` reads it. */
  audit: (narrowed: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams(narrowed).toString();
    return query === "" ? "/audit" : `/audit?${query}`;
  },
  auditEntry: (id: string) => `/audit/${encodeURIComponent(id)}`,
  apiTokens: () => "/api-tokens",
  webhooks: () => "/webhooks",
  webhook: (id: string) => `/webhooks/${encodeURIComponent(id)}`,
  outbox: () => "/outbox",
  cannedReplies: () => "/canned-replies",
  utilities: () => "/diagnostic-utilities",
  /** What is sold, where and by whom. */
  services: () => "/services",
  supportHours: () => "/support-hours",
  supportCalendar: (id: string) => `/support-hours/${encodeURIComponent(id)}`,
  editSupportCalendar: (id: string) => `/support-hours/${encodeURIComponent(id)}/edit`,
  createSupportCalendar: () => "/support-hours/create",
  imports: () => "/imports",
  newImport: () => "/imports/new",
  lifecycleImport: (id: string) => `/imports/${encodeURIComponent(id)}`,
  /** @param register chosen already, by its name in the API: `LICENCES`. */
  registerFiles: (register = "") => (register === "" ? "/register-files" : `/register-files?register=${register}`),
  registerImport: (id: string) => `/register-files/${encodeURIComponent(id)}`,
  /** `facts`: a question as `writeLink` writes it; nothing said if left out. */
  coverage: (facts = "") => (facts === "" ? "/coverage" : `/coverage?${facts}`),
  rulebook: () => "/rulebook",
  completeness: () => "/rulebook?view=completeness",
  // In the query, because the server takes a last step with a dot for a file.
  clause: (id: string) => `/rulebook?clause=${encodeURIComponent(id)}`,
} as const;
