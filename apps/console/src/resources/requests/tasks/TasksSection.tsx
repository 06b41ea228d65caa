import AddTaskOutlined from "@mui/icons-material/AddTaskOutlined";
import { Box, Button, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../../components/ErrorState.tsx";
import { LoadingState } from "../../../components/LoadingState.tsx";
import { RequestTasksDocument } from "../../../gql/request-tasks.ts";
import { request as ask } from "../../../graphql-client.ts";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import type { RequestSectionProps } from "../page/request-section.ts";
import { AskTaskDialog } from "./AskTaskDialog.tsx";
import { TaskCard } from "./TaskCard.tsx";

const OVER: readonly string[] = ["RESOLVED", "CLOSED", "DECLINED"];

/** What the customer was asked to run (6.2), what came of it, and asking for more. */
export default function TasksSection({ request }: RequestSectionProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ["requests", "tasks", request.id],
    queryFn: async ({ signal }) =>
      (await ask(RequestTasksDocument, { id: request.id }, { signal })).request?.tasks ?? [],
    staleTime: 0,
  });
  if (data === undefined) {
    return error === null ? <LoadingState /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const mayWork = viewer?.has("requests.work") === true;
  return (
    <Box sx={{ padding: { xs: 1.5, sm: 2 }, display: "grid", gap: 2, justifyItems: "start" }}>
      {data.length === 0 && <Typography variant="body2">{translate("tasks.none")}</Typography>}
      {data.map((task) => (
        <TaskCard key={task.id} task={task} mayWork={mayWork} />
      ))}
      {mayWork && !OVER.includes(request.category) && (
        <Button variant="outlined" startIcon={<AddTaskOutlined />} onClick={() => setAsking(true)}>
          {translate("tasks.ask")}
        </Button>
      )}
      {asking && <AskTaskDialog request={request} onClose={() => setAsking(false)} />}
    </Box>
  );
}
