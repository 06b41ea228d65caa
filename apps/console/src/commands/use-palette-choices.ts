import { useQueries } from "@tanstack/react-query";
import { useLocale, useTranslate } from "react-admin";
import type { CommandTools } from "./command.ts";
import { actions, finders } from "./registry.ts";

/** A line of the palette. */
export interface Choice {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly keys?: string | undefined;
  run(tools: CommandTools): void;
}

const SHORTEST_QUERY = 2;

/** What fits the query: things to go to first, then things to do. */
export function usePaletteChoices(query: string): { choices: readonly Choice[]; searching: boolean } {
  const translate = useTranslate();
  const locale = useLocale();
  const wanted = query.trim();
  const answers = useQueries({
    queries: finders.map((finder) => ({
      queryKey: ["palette", finder.label, wanted, locale],
      queryFn: async ({ signal }: { signal: AbortSignal }) => finder.find(wanted, { locale, signal }),
      enabled: wanted.length >= SHORTEST_QUERY,
      staleTime: 30_000,
    })),
  });
  const found = finders.flatMap(({ label }, index) =>
    (answers[index]?.data ?? []).map(
      ({ id, title, detail, to }): Choice => ({
        id: `${label} ${id}`,
        group: translate(label),
        title,
        detail,
        run: ({ navigate }) => navigate(to),
      }),
    ),
  );
  const words = wanted.toLowerCase().split(/\s+/);
  const doable = actions
    .filter(({ keysOnly }) => keysOnly !== true)
    .map(
      ({ id, label, keys, run }): Choice => ({
        id,
        keys,
        run,
        group: translate("command.actions"),
        title: translate(label),
      }),
    )
    .filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
  return { choices: [...found, ...doable], searching: answers.some(({ isFetching }) => isFetching) };
}
