import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import {
  ApplyRegisterImportDocument,
  type ApplyRegisterImportInput,
  type ApplyRegisterImportMutation,
  CancelRegisterImportDocument,
  CheckRegisterImportDocument,
} from "../gql/register-imports.ts";
import { RequestFailed, request } from "../graphql-client.ts";
import { registerImportKey } from "./use-register-import.ts";

type Payload = ApplyRegisterImportMutation["applyRegisterImport"];

/** Checks, applies and cancels one import; `problem` says why it was not done. */
export function useRegisterImportOrder(id: string) {
  const queryClient = useQueryClient();
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function give(order: () => Promise<Payload>): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const { registerImport, userErrors } = await order();
      if (registerImport !== null) queryClient.setQueryData(registerImportKey(id), registerImport);
      if (userErrors.length > 0) setProblem(userErrors.map(({ message }) => message).join(" "));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem([error.message, translate(`failure.remedy.${error.code}`)].filter((text) => text !== "").join(" "));
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    problem,
    check: () => give(async () => (await request(CheckRegisterImportDocument, { input: { id } })).checkRegisterImport),
    apply: (input: Omit<ApplyRegisterImportInput, "id">) =>
      give(async () => (await request(ApplyRegisterImportDocument, { input: { ...input, id } })).applyRegisterImport),
    cancel: () =>
      give(async () => (await request(CancelRegisterImportDocument, { input: { id } })).cancelRegisterImport),
  };
}
