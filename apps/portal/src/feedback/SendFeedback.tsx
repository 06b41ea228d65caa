import { useLanguage } from "../language.ts";
import { Trouble } from "../Trouble.tsx";
import type { Giving } from "./use-giving.ts";

/** Fields that say themselves what is wrong with them. */
const SHOWN = new Set(["type", "comment", "product", "satisfaction", "name", "email", "request", "account"]);

/** The button, and over it what stood in the way. */
export function SendFeedback({ giving: { faults, error, isSending } }: { readonly giving: Giving }) {
  const { t } = useLanguage();
  const others = [...faults].filter(([field]) => !SHOWN.has(field));
  return (
    <>
      {others.length > 0 && (
        <div role="alert" className="trouble">
          {others.map(([field, message]) => (
            <p key={field}>{message}</p>
          ))}
        </div>
      )}
      {faults.size > others.length && (
        <p role="alert" className="fault">
          {t.form.faults}
        </p>
      )}
      <Trouble error={error} />
      <button type="submit" className="main" disabled={isSending}>
        {isSending ? t.feedback.sending : t.feedback.send}
      </button>
    </>
  );
}
