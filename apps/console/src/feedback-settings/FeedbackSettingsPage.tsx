import { Card, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { FeedbackSettingsDocument } from "../gql/feedback-settings.ts";
import { request } from "../graphql-client.ts";
import { paths } from "../paths.ts";
import { ChangeList } from "../resources/feedback/page/ChangeList.tsx";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { useViewer } from "../sign-in/use-viewer.ts";
import { SettingsForm } from "./SettingsForm.tsx";

export const SETTINGS_KEY = ["feedback", "settings"];

/** Whether, when and what customers are asked once their request is processed (6.3). */
export default function FeedbackSettingsPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle
        title={translate("customer_feedback.settings.title")}
        trail={[{ label: translate("customer_feedback.title"), to: paths.feedback() }]}
        description={translate("customer_feedback.settings.about")}
      />
      <RequirePermission permission="feedback.read">
        <KeptSettings />
      </RequirePermission>
    </>
  );
}

function KeptSettings() {
  const translate = useTranslate();
  const mayChange = useViewer()?.has("feedback.configure") === true;
  const { data, error, refetch } = useQuery({
    queryKey: SETTINGS_KEY,
    queryFn: async ({ signal }) => (await request(FeedbackSettingsDocument, {}, { signal })).feedbackSettings,
    staleTime: 0,
  });
  if (data === undefined) {
    return error === null ? <LoadingState /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <SettingsForm settings={data} mayChange={mayChange} />
      <Card component="section" sx={{ padding: 2, marginTop: 2, maxWidth: 720 }}>
        <Typography variant="h2" sx={{ marginBottom: 1.5 }}>
          {translate("customer_feedback.section.history")}
        </Typography>
        {data.history.length === 0 && (
          <Typography variant="body2">{translate("customer_feedback.settings.no_history")}</Typography>
        )}
        <ChangeList changes={data.history} />
      </Card>
    </>
  );
}
