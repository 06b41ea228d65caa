import { RequestFailed } from "./graphql-client.ts";
import { useLanguage } from "./language.ts";

interface TroubleProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** Why something did not work, in the API's own words where it has some. Nothing for null. */
export function Trouble({ error, onRetry }: TroubleProps) {
  const { t } = useLanguage();
  if (error === null) return null;
  const code = error instanceof RequestFailed ? error.code : "INTERNAL";
  const told = error instanceof RequestFailed ? error.message : "";
  return (
    <div role="alert" className="trouble">
      <p>{code === "OFFLINE" ? t.offline : told || t.failed}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {t.again}
        </button>
      )}
    </div>
  );
}
