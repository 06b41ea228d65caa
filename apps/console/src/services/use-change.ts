import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { sentenceOf } from "../api-tokens/sentence-of.ts";
import type { ServicesRefusalFragment } from "../gql/edit-services.ts";
import { SERVICES_KEY } from "./use-services.ts";

interface Payload {
  readonly payload: { readonly userErrors: readonly ServicesRefusalFragment[] };
}

export interface Changing {
  /** Asks for one change; the dialog closes once it is made. */
  readonly make: (change: () => Promise<Payload>) => void;
  readonly busy: boolean;
  /** What belongs to no field on the screen, as a sentence. */
  readonly problem: (onScreen: readonly string[]) => string | null;
  /** What the server says of single fields, by their path below the input. */
  readonly refused: Readonly<Record<string, string>>;
  /** Somebody else changed it in the meantime. */
  readonly stale: boolean;
  /** Reads again what is on record. */
  readonly reload: () => void;
}

/** Nothing looks changed before the server said so; what was entered stays whatever it answers. */
export function useChange(onChanged: () => void): Changing {
  const translate = useTranslate();
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all([SERVICES_KEY, ["coverage"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
  const { mutate, isPending, data, error, reset } = useMutation({
    mutationFn: (change: () => Promise<Payload>) => change(),
    onSuccess: async ({ payload }) => {
      if (payload.userErrors.length > 0) return;
      await refresh();
      onChanged();
    },
  });
  const errors = data?.payload.userErrors ?? [];
  const pathOf = ({ field }: ServicesRefusalFragment) => (field ?? []).slice(1).join(".");
  return {
    make: mutate,
    busy: isPending,
    refused: Object.fromEntries(errors.map((each) => [pathOf(each), each.message])),
    problem(onScreen) {
      if (error !== null) return sentenceOf(error, translate);
      const others = errors.filter((each) => !onScreen.includes(pathOf(each)));
      return others.length === 0 ? null : others.map(({ message }) => message).join(" ");
    },
    stale: errors.some((each) => each.code === "CONFLICT" && pathOf(each) === "expectedRevision"),
    reload() {
      void refresh().then(reset);
    },
  };
}
