import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button, Card } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { ErrorState } from "../../../components/ErrorState.tsx";
import { LoadingState } from "../../../components/LoadingState.tsx";
import { PageTitle } from "../../../components/PageTitle.tsx";
import { paths } from "../../../paths.ts";
import { RequirePermission } from "../../../sign-in/RequirePermission.tsx";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import { TeamDialog } from "./TeamDialog.tsx";
import { TeamTable } from "./TeamTable.tsx";
import { type Team, useRetireTeam, useTeams } from "./use-teams.ts";

const PERMISSION = "requests.configure";

/** The teams to which requests are handed. */
export default function TeamsPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const [editing, setEditing] = useState<Team | "NEW" | null>(null);
  const add = (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setEditing("NEW")}>
      {translate("queue.teams.add")}
    </Button>
  );
  return (
    <>
      <PageTitle
        title={translate("queue.teams.title")}
        trail={[{ label: translate("resources.requests.name", { smart_count: 2 }), to: paths.requests() }]}
        description={translate("queue.teams.about")}
        actions={viewer?.has(PERMISSION) && add}
      />
      <RequirePermission permission={PERMISSION}>
        <Card>
          <Teams add={add} onEdit={setEditing} />
        </Card>
        {editing !== null && <TeamDialog team={editing === "NEW" ? null : editing} onClose={() => setEditing(null)} />}
      </RequirePermission>
    </>
  );
}

function Teams({ add, onEdit }: { readonly add: ReactNode; readonly onEdit: (team: Team) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data, error, refetch } = useTeams();
  const retiring = useRetireTeam(({ name, retiredAt }) =>
    notify(translate(retiredAt === null ? "queue.teams.restored" : "queue.teams.retired_now", { name }), {
      type: "success",
    }),
  );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  if (data.teams.length === 0) {
    return <EmptyState title={translate("queue.teams.none")} hint={translate("queue.teams.none_hint")} action={add} />;
  }
  return (
    <>
      {retiring.error !== null && <ErrorState error={retiring.error} />}
      <TeamTable teams={data.teams} busy={retiring.isPending} onEdit={onEdit} onRetire={retiring.mutate} />
    </>
  );
}
