import { useStore } from "react-admin";
import type { Licensing, Segment } from "../../gql/lifecycle-imports.ts";
import type { LifecycleImport } from "../use-import.ts";
import { type Mapping, mappingOf } from "./column-mapping.ts";

export interface ImportSettings {
  readonly mapping: Mapping;
  /** Of new products that the file does not classify; null: as the API has it by itself. */
  readonly segment: Segment | null;
  readonly licensing: Licensing | null;
  /** Whether products of the catalogue get these two as well. */
  readonly reclassify: boolean;
}

interface Draft {
  readonly importId: string;
  readonly changes: Partial<ImportSettings>;
}

/** The settings as last planned, under what the reader has changed since, which a reload of the page does not lose. */
export function useSettings(found: LifecycleImport) {
  const [draft, setDraft] = useStore<Draft | null>("import_draft.settings", null);
  const { segment, licensing, reclassify } = found;
  const changes = draft?.importId === found.id ? draft.changes : {};
  const settings: ImportSettings = { mapping: mappingOf(found.columns), segment, licensing, reclassify, ...changes };
  const change = (more: Partial<ImportSettings>) => setDraft({ importId: found.id, changes: { ...changes, ...more } });
  const guessed = Object.fromEntries(found.columns.map(({ header, guess }) => [header, guess]));
  return { settings, change, reset: () => change({ mapping: guessed }) };
}
