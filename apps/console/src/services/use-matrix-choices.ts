import { useSearchParams } from "react-router";
import type { MatrixChoices } from "./sold-matrix.ts";

/** What of the matrix is shown, kept in the address. */
export function useMatrixChoices(): [MatrixChoices, (change: Partial<MatrixChoices>) => void] {
  const [address, setAddress] = useSearchParams();
  const kind = address.get("kind");
  const choices: MatrixChoices = {
    kind: kind === "service" || kind === "plan" ? kind : null,
    provider: address.get("provider"),
    country: address.get("country"),
    over: address.get("over") === "true",
  };
  function change(some: Partial<MatrixChoices>) {
    const next = new URLSearchParams(address);
    for (const [name, value] of Object.entries(some)) {
      if (value === null || value === false) next.delete(name);
      else next.set(name, `${value}`);
    }
    setAddress(next, { replace: true });
  }
  return [choices, change];
}
