import { Alert, Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams, useSearchParams } from "react-router";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { paths } from "../paths.ts";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { useViewer } from "../sign-in/use-viewer.ts";
import { ApplyStep } from "./apply/ApplyStep.tsx";
import { CheckStep } from "./apply/CheckStep.tsx";
import { ImportFacts } from "./ImportFacts.tsx";
import { type ImportStep, ImportSteps } from "./ImportSteps.tsx";
import { stepOf } from "./import-step.ts";
import { ResultStep } from "./result/ResultStep.tsx";
import { SettingsStep } from "./settings/SettingsStep.tsx";
import { type LifecycleImport, useImport } from "./use-import.ts";

/** Everything after the upload; which step it is, the server knows. */
export default function ImportPage() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const may = useViewer()?.has("lifecycle.import") ?? false;
  const { data: found, error, refetch } = useImport(id, may);
  const fileName = found?.fileName;
  return (
    <>
      <PageTitle
        title={fileName === undefined ? translate("imports.title") : translate("imports.title_of", { file: fileName })}
        trail={[{ label: translate("imports.title"), to: paths.newImport() }]}
      />
      <RequirePermission permission="lifecycle.import">
        {/* A poll that failed is tried again; what is known stays on the screen. */}
        {error && found === undefined && <ErrorState error={error} onRetry={() => void refetch()} />}
        {found === undefined && !error && <LoadingState />}
        {found === null && <NoImport />}
        {found && <FoundImport key={found.id} found={found} />}
      </RequirePermission>
    </>
  );
}

const STEPS: Readonly<
  Record<Exclude<ImportStep, "file">, (props: { readonly found: LifecycleImport }) => React.ReactNode>
> = {
  settings: SettingsStep,
  check: CheckStep,
  apply: ApplyStep,
  result: ResultStep,
};

function FoundImport({ found }: { readonly found: LifecycleImport }) {
  const translate = useTranslate();
  const [address] = useSearchParams();
  const step = stepOf(found.state, address.get("step"));
  const Step = step === "file" ? null : STEPS[step];
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: 2, maxWidth: 1240 }}>
      <ImportSteps current={step} />
      <ImportFacts found={found} />
      {!found.mine && <Alert severity="info">{translate("imports.not_mine", { owner: found.owner })}</Alert>}
      {Step !== null && <Step found={found} />}
    </Box>
  );
}

function NoImport() {
  const translate = useTranslate();
  return (
    <EmptyState
      title={translate("imports.gone")}
      hint={translate("imports.gone_hint")}
      action={
        <Button component={Link} to={paths.newImport()} variant="contained">
          {translate("imports.another")}
        </Button>
      }
    />
  );
}
