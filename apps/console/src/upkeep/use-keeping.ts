import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { sentenceOf } from "../api-tokens/sentence-of.ts";
import type { Changing } from "../services/use-change.ts";

/** The same as for what is sold (`services/use-change.ts`), for records that are kept under another key of the queries. */
export function useKeeping(queryKey: readonly string[], onChanged: () => void): Changing {
  const translate = useTranslate();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey });
  const { mutate, isPending, data, error, reset } = useMutation({
    mutationFn: (change: Parameters<Changing["make"]>[0]) => change(),
    onSuccess: async ({ payload }) => {
      if (payload.userErrors.length > 0) return;
      await refresh();
      onChanged();
    },
  });
  const errors = (data?.payload.userErrors ?? []).map(({ field, ...rest }) => ({
    ...rest,
    path: (field ?? []).slice(1).join("."),
  }));
  return {
    make: mutate,
    busy: isPending,
    refused: Object.fromEntries(errors.map(({ path, message }) => [path, message])),
    problem(onScreen) {
      if (error !== null) return sentenceOf(error, translate);
      const others = errors.filter(({ path }) => !onScreen.includes(path));
      return others.length === 0 ? null : others.map(({ message }) => message).join(" ");
    },
    stale: errors.some(({ code, path }) => code === "CONFLICT" && path === "expectedRevision"),
    reload() {
      void refresh().then(reset);
    },
  };
}
