import { Box, Card, Link, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { Link as RouterLink, useParams } from "react-router";
import { InstantText } from "../components/DateText.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { Fact, FactList } from "../components/FactList.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { AuditEntryDocument, type AuditEntryQuery } from "../gql/audit.ts";
import { RequestFailed, request } from "../graphql-client.ts";
import { paths } from "../paths.ts";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { OutcomeChip } from "./OutcomeChip.tsx";
import { pathOfTarget } from "./path-of-target.ts";
import { useActionName } from "./use-action-name.ts";

/** One entry of the audit: who, what, from where, and every value before and after. */
export function AuditEntryPage() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const trail = [{ label: translate("audit_log.title"), to: paths.audit() }];
  return (
    <RequirePermission permission="audit.read">
      <LoadedEntry id={id} trail={trail} />
    </RequirePermission>
  );
}

interface LoadedEntryProps {
  readonly id: string;
  readonly trail: readonly { readonly label: string; readonly to: string }[];
}

function LoadedEntry({ id, trail }: LoadedEntryProps) {
  const translate = useTranslate();
  const actionName = useActionName();
  const { data, error, refetch } = useQuery({
    queryKey: ["audit", "entry", id],
    queryFn: ({ signal }) => entryOf(id, signal),
    // What is written in the audit never changes.
    staleTime: Infinity,
  });
  const title = data === undefined ? translate("audit_log.entry", { id }) : actionName(data.action);
  return (
    <>
      <PageTitle title={title} trail={trail} beside={data && <OutcomeChip outcome={data.outcome} />} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <LoadingState />}
      {data && <Entry entry={data} />}
    </>
  );
}

type Entry = NonNullable<AuditEntryQuery["auditEntry"]>;

async function entryOf(id: string, signal: AbortSignal): Promise<Entry> {
  const { auditEntry } = await request(AuditEntryDocument, { id }, { signal });
  if (auditEntry === null) throw new RequestFailed("", { code: "NOT_FOUND", status: 404 });
  return auditEntry;
}

function Entry({ entry }: { readonly entry: Entry }) {
  const translate = useTranslate();
  const { before, after, reason } = entry;
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Card sx={{ padding: 2 }}>
        <EntryFacts entry={entry} />
      </Card>
      {reason !== null && (
        <Card sx={{ padding: 2 }}>
          <Typography variant="h2">{translate("audit_log.field.reason")}</Typography>
          <Typography sx={{ marginTop: 1, overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}>{reason}</Typography>
        </Card>
      )}
      {(before !== null || after !== null) && (
        <Card>
          <BeforeAfter before={before} after={after} targetType={entry.targetType} />
        </Card>
      )}
    </Box>
  );
}

function EntryFacts({ entry }: { readonly entry: Entry }) {
  const translate = useTranslate();
  const { at, actorName, actorSubject, actorKind, targetType, targetId, targetLabel, changeId } = entry;
  const page = pathOfTarget(targetType, targetId);
  const about = targetLabel ?? targetId ?? "—";
  return (
    <FactList>
      <Fact name={translate("audit_log.field.at")}>
        <InstantText instant={at} />
      </Fact>
      <Fact name={translate("audit_log.field.actor")}>
        {actorSubject === null ? (
          translate("audit_log.nobody")
        ) : (
          <Link component={RouterLink} to={paths.audit({ actor: actorSubject })}>
            {actorName ?? actorSubject}
          </Link>
        )}
        {actorKind !== null && ` (${translate(`audit_log.kind.${actorKind}`)})`}
      </Fact>
      <Fact name={translate("audit_log.field.target")}>
        {page === null ? (
          about
        ) : (
          <Link component={RouterLink} to={page}>
            {about}
          </Link>
        )}
      </Fact>
      {targetId !== null && (
        <Fact name={translate("audit_log.field.same")}>
          <Link component={RouterLink} to={paths.audit({ target: targetId })}>
            {translate("audit_log.same_target")}
          </Link>
        </Fact>
      )}
      {changeId !== null && (
        <Fact name={translate("audit_log.field.change")}>
          <Link component={RouterLink} to={paths.audit({ change: changeId })}>
            {translate("audit_log.same_change")}
          </Link>
        </Fact>
      )}
      {(["action", "address", "userAgent", "requestId"] as const).map((name) => (
        <Fact key={name} name={translate(`audit_log.field.${name === "action" ? "technical" : name}`)}>
          {entry[name] ?? "—"}
        </Fact>
      ))}
    </FactList>
  );
}
