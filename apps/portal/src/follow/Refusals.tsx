import { Trouble } from "../Trouble.tsx";
import type { useChange } from "./use-change.ts";

/** Why a change was not made; nothing where it was. */
export function Refusals({ change }: { readonly change: ReturnType<typeof useChange> }) {
  return (
    <>
      <Trouble error={change.error} />
      {change.refusals.length > 0 && (
        <div role="alert" className="trouble">
          {change.refusals.map(({ code, message }) => (
            <p key={`${code} ${message}`}>{message}</p>
          ))}
        </div>
      )}
    </>
  );
}
