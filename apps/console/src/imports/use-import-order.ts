import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import {
  ApplyImportDocument,
  type ApplyImportInput,
  type ApplyImportMutation,
  PlanImportDocument,
  type PlanImportInput,
  ResumeImportDocument,
} from "../gql/lifecycle-imports.ts";
import { RequestFailed, request } from "../graphql-client.ts";
import { importKey } from "./use-import.ts";

type Payload = ApplyImportMutation["applyImport"];

/** Plans, applies and resumes one import. Each answers whether it was done; `problem` says why not. */
export function useImportOrder(id: string) {
  const queryClient = useQueryClient();
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function give(order: () => Promise<Payload>): Promise<boolean> {
    setBusy(true);
    setProblem(null);
    try {
      const { import: ordered, userErrors } = await order();
      if (ordered !== null) queryClient.setQueryData(importKey(id), ordered);
      if (userErrors.length === 0) return true;
      setProblem(userErrors.map(({ message }) => message).join(" "));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem([error.message, translate(`failure.remedy.${error.code}`)].filter((text) => text !== "").join(" "));
    } finally {
      setBusy(false);
    }
    return false;
  }

  return {
    busy,
    problem,
    plan: (input: Omit<PlanImportInput, "id">) =>
      give(async () => (await request(PlanImportDocument, { input: { ...input, id } })).planImport),
    apply: (input: Omit<ApplyImportInput, "id">) =>
      give(async () => (await request(ApplyImportDocument, { input: { ...input, id } })).applyImport),
    resume: () => give(async () => (await request(ResumeImportDocument, { input: { id } })).resumeImport),
  };
}
