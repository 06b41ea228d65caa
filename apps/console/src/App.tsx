import { useMemo } from "react";
import { Admin, CustomRoutes, type I18nProvider, Resource, StoreContextProvider } from "react-admin";
import { createBrowserRouter, Navigate, Route, RouterProvider } from "react-router";
import { ApiTokensPage } from "./api-tokens/index.ts";
import { AuditEntryPage, AuditPage } from "./audit/index.ts";
import { authProvider } from "./auth-provider.ts";
import { CalendarPage } from "./calendar/index.ts";
import { CoveragePage } from "./coverage/index.ts";
import { Dashboard } from "./dashboard/index.ts";
import { dataProvider } from "./data-provider.ts";
import { FeedbackPrivacyPage, FeedbackSettingsPage } from "./feedback-settings/index.ts";
import { ChangesPage } from "./history/index.ts";
import {
  EditSupportCalendarPage,
  NewSupportCalendarPage,
  SupportCalendarPage,
  SupportHoursPage,
} from "./hours/index.ts";
import { ImportPage, NewImportPage } from "./imports/index.ts";
import { ConsoleLayout } from "./layout/ConsoleLayout.tsx";
import { NotFoundPage } from "./layout/NotFoundPage.tsx";
import { MetricsPage } from "./metrics/index.ts";
import { MetricsReportsPage } from "./metrics/reports/index.ts";
import { OutboxPage } from "./outbox/index.ts";
import { paths } from "./paths.ts";
import { queryClient } from "./query-client.ts";
import { RegisterFilesPage, RegisterImportPage } from "./register-files/index.ts";
import { CannedRepliesPage } from "./replies/index.ts";
import { AccountCreatePage, AccountList, AccountRoutes } from "./resources/accounts/index.ts";
import { FeedbackList, FeedbackPage } from "./resources/feedback/index.ts";
import { GracePeriodsPage, LicenceCreatePage, LicenceList, LicenceRoutes } from "./resources/licences/index.ts";
import { ProductCreatePage, ProductList, ProductRoutes } from "./resources/products/index.ts";
import { RequestList, RequestPage, TeamsPage } from "./resources/requests/index.ts";
import { VersionCreatePage, VersionList, VersionRoutes } from "./resources/versions/index.ts";
import { RulebookPage } from "./rulebook/index.ts";
import { ServicesPage } from "./services/index.ts";
import { store } from "./store.ts";
import { SupportedPage } from "./supported/index.ts";
import { useDensity, useThemeMode } from "./theme/appearance.ts";
import { consoleTheme } from "./theme/console-theme.ts";
import { UtilitiesPage } from "./utilities/index.ts";
import { EndpointPage, WebhooksPage } from "./webhooks/index.ts";

interface AppProps {
  readonly i18nProvider: I18nProvider;
}

/** The map of the console: one line per resource. */
function Console({ i18nProvider }: AppProps) {
  const mode = useThemeMode();
  const [density] = useDensity();
  const theme = useMemo(() => consoleTheme(mode, density), [mode, density]);
  return (
    <Admin
      {...{ authProvider, dataProvider, i18nProvider, queryClient, store, theme }}
      darkTheme={null}
      layout={ConsoleLayout}
      catchAll={NotFoundPage}
      loginPage={false}
      dashboard={Dashboard}
      disableTelemetry
    >
      <Resource name="products" list={ProductList} edit={ProductRoutes} create={ProductCreatePage} />
      <Resource name="versions" list={VersionList} edit={VersionRoutes} create={VersionCreatePage} />
      <Resource name="accounts" list={AccountList} edit={AccountRoutes} create={AccountCreatePage} />
      <Resource name="licences" list={LicenceList} edit={LicenceRoutes} create={LicenceCreatePage} />
      <Resource name="requests" list={RequestList} edit={RequestPage} />
      <Resource name="feedback" list={FeedbackList} edit={FeedbackPage} />
      <CustomRoutes>
        <Route path={paths.supported()} element={<SupportedPage />} />
        <Route path={paths.calendar()} element={<CalendarPage />} />
        <Route path={paths.changes()} element={<ChangesPage />} />
        <Route path={paths.imports()} element={<Navigate to={paths.newImport()} replace />} />
        <Route path={paths.newImport()} element={<NewImportPage />} />
        <Route path="/imports/:id" element={<ImportPage />} />
        <Route path={paths.requestTeams()} element={<TeamsPage />} />
        <Route path={paths.metrics()} element={<MetricsPage />} />
        <Route path={paths.metricsReports()} element={<MetricsReportsPage />} />
        <Route path={paths.feedbackSettings()} element={<FeedbackSettingsPage />} />
        <Route path={paths.feedbackPrivacy()} element={<FeedbackPrivacyPage />} />
        <Route path={paths.gracePeriods()} element={<GracePeriodsPage />} />
        <Route path={paths.registerFiles()} element={<RegisterFilesPage />} />
        <Route path="/register-files/:id" element={<RegisterImportPage />} />
        <Route path={paths.audit()} element={<AuditPage />} />
        <Route path="/audit/:id" element={<AuditEntryPage />} />
        <Route path={paths.apiTokens()} element={<ApiTokensPage />} />
        <Route path={paths.outbox()} element={<OutboxPage />} />
        <Route path={paths.webhooks()} element={<WebhooksPage />} />
        <Route path="/webhooks/:id" element={<EndpointPage />} />
        <Route path={paths.cannedReplies()} element={<CannedRepliesPage />} />
        <Route path={paths.utilities()} element={<UtilitiesPage />} />
        <Route path={paths.services()} element={<ServicesPage />} />
        <Route path={paths.supportHours()} element={<SupportHoursPage />} />
        <Route path={paths.createSupportCalendar()} element={<NewSupportCalendarPage />} />
        <Route path="/support-hours/:id" element={<SupportCalendarPage />} />
        <Route path="/support-hours/:id/edit" element={<EditSupportCalendarPage />} />
        <Route path={paths.coverage()} element={<CoveragePage />} />
        <Route path={paths.rulebook()} element={<RulebookPage />} />
      </CustomRoutes>
    </Admin>
  );
}

export function App({ i18nProvider }: AppProps) {
  const router = useMemo(
    () =>
      createBrowserRouter([{ path: "*", element: <Console i18nProvider={i18nProvider} /> }], {
        basename: import.meta.env.BASE_URL.replace(/\/$/, ""),
      }),
    [i18nProvider],
  );
  return (
    // Outside of <Admin>, because the theme that it is given depends on what is stored.
    <StoreContextProvider value={store}>
      <RouterProvider router={router} />
    </StoreContextProvider>
  );
}
