import { KIND_NAMES, SEVERITY_NAMES, type Severity } from "@supportbook/policy";
import { useEffect, useState } from "react";
import { Link, useLocation, useParams } from "react-router";
import { type FollowedFragment, RequestChangedDocument, RequestDocument } from "../gql/request.ts";
import { useLanguage } from "../language.ts";
import { follow } from "../live.ts";
import { Trouble } from "../Trouble.tsx";
import { useAnswer } from "../use-answer.ts";
import { AnswerBox } from "./AnswerBox.tsx";
import { Clocks } from "./Clocks.tsx";
import { Conversation } from "./Conversation.tsx";
import type { FollowedProps } from "./followed.ts";
import { NextSteps } from "./NextSteps.tsx";
import { Receipts } from "./Receipts.tsx";
import { Tasks } from "./Tasks.tsx";

/** One request: how it stands, what was said, and what one may do. */
export function RequestPage() {
  const { number = "" } = useParams();
  const { t } = useLanguage();
  const { data, error, reload } = useAnswer(RequestDocument, { number });
  if (data === null && error === null) return <p role="status">{t.loading}</p>;
  return (
    <>
      <Trouble error={error} onRetry={() => void reload()} />
      {data?.request === null && <p role="alert">{t.notFound}</p>}
      {data?.request && <Followed key={data.request.id} request={data.request} reload={reload} />}
    </>
  );
}

function Followed({ request, reload }: FollowedProps) {
  const { t } = useLanguage();
  const isNew = useLiveChanges(request, reload);
  return (
    <>
      <Heading request={request} />
      <p role="status" className="unseen">
        {isNew && t.follow.changed}
      </p>
      <Clocks request={request} />
      <Tasks request={request} reload={reload} />
      <Conversation request={request} />
      <AnswerBox request={request} reload={reload} />
      <NextSteps request={request} reload={reload} />
      <Receipts receipts={request.receipts} />
    </>
  );
}

function Heading({ request }: { readonly request: FollowedFragment }) {
  const { t, of, instantText } = useLanguage();
  const { state } = useLocation();
  const filed: readonly string[] = state?.filed ?? [];
  const { number, subject, category, product, version, kind, severity } = request;
  return (
    <>
      {filed.length > 0 && <p role="status">{t.follow.filed(filed.join(", "))}</p>}
      <h1>
        {number} · {subject}
      </h1>
      <p className="state" data-category={category}>
        {t.category[category]}
      </p>
      <p className="hint">
        {t.follow.about(`${product.name} ${version?.name ?? ""}`)} · {KIND_NAMES[kind][of]}
        {severity !== null && ` · ${SEVERITY_NAMES[severity as Severity][of]}`} ·{" "}
        {t.follow.opened(instantText(request.createdAt))}
      </p>
      <Related label={t.follow.siblings} numbers={request.siblings.map((each) => each.number)} />
      <Related label={t.follow.followUpOf} numbers={request.followUpOf ? [request.followUpOf.number] : []} />
      <Related label={t.follow.mergedInto} numbers={request.mergedInto ? [request.mergedInto.number] : []} />
    </>
  );
}

function Related({ label, numbers }: { readonly label: string; readonly numbers: readonly string[] }) {
  if (numbers.length === 0) return null;
  return (
    <p>
      {label}:{" "}
      {numbers.map((number) => (
        <Link key={number} to={`/requests/${number}`}>
          {number}{" "}
        </Link>
      ))}
    </p>
  );
}

/** Reads the request again when something happens to it. @returns whether that has happened since the page was opened. */
function useLiveChanges({ id, revision }: FollowedFragment, reload: () => Promise<void>): boolean {
  const [isNew, setNew] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is no reason to listen anew
  useEffect(
    () =>
      follow(RequestChangedDocument, { id }, ({ requestChanged }) => {
        // What comes first says how things stand; that is read already.
        if (requestChanged.kind === "RESYNC" && requestChanged.revision === revision) return;
        setNew(true);
        void reload();
      }),
    [id, reload],
  );
  return isNew;
}
