import { Alert, Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router";
import { InstantText } from "../components/DateText.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { paths } from "../paths.ts";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { useViewer } from "../sign-in/use-viewer.ts";
import { useFileSize } from "../upload/use-file-size.ts";
import { ImportOutcome } from "./report/ImportOutcome.tsx";
import { ImportProgress } from "./report/ImportProgress.tsx";
import { ImportReport } from "./report/ImportReport.tsx";
import { isAtWork, type RegisterImport, useRegisterImport } from "./use-register-import.ts";

/** Everything after the upload; how far it is, the server knows. */
export default function RegisterImportPage() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const may = useViewer()?.has("registers.import") ?? false;
  const { data: found, error, refetch } = useRegisterImport(id, may);
  const title = translate("register_files.title");
  return (
    <>
      <PageTitle
        title={
          found == null
            ? title
            : translate("register_files.title_of", { file: found.fileName, register: found.register.label })
        }
        trail={[{ label: title, to: paths.registerFiles(found?.register.name) }]}
      />
      <RequirePermission permission="registers.import">
        {/* A poll that failed is tried again; what is known stays on the screen. */}
        {error && found === undefined && <ErrorState error={error} onRetry={() => void refetch()} />}
        {found === undefined && !error && <LoadingState />}
        {found === null && <NoImport />}
        {found && <FoundImport key={found.id} found={found} />}
      </RequirePermission>
    </>
  );
}

function FoundImport({ found }: { readonly found: RegisterImport }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: 2, maxWidth: 1040 }}>
      <ImportFacts found={found} />
      {!found.mine && <Alert severity="info">{translate("imports.not_mine", { owner: found.owner })}</Alert>}
      {isAtWork(found.state) ? (
        <ImportProgress found={found} />
      ) : (
        <>
          <ImportOutcome found={found} />
          {/* Where it ended early the counts are of a part alone. */}
          {found.state !== "CANCELLED" && found.rowsDone === found.rows && <ImportReport found={found} />}
        </>
      )}
    </Box>
  );
}

function ImportFacts({ found }: { readonly found: RegisterImport }) {
  const translate = useTranslate();
  const sizeOf = useFileSize();
  const locale = useFormattingLocale();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, fontSize: "0.8125rem", color: "text.secondary" }}>
      <span>{sizeOf(found.bytes)}</span>
      <span>
        {translate("register_files.rows", { smart_count: found.rows, count: found.rows.toLocaleString(locale) })}
      </span>
      <span>
        {translate("imports.uploaded", { owner: found.owner })} <InstantText instant={found.uploadedAt} />
      </span>
      <span>
        {translate("imports.kept_until")} <InstantText instant={found.expiresAt} />
      </span>
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
        <Button component={Link} to={paths.registerFiles()} variant="contained">
          {translate("imports.another")}
        </Button>
      }
    />
  );
}
