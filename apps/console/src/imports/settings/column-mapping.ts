/** A column of the file, as the API tells it. */
export interface FileColumn {
  readonly header: string;
  readonly guess: string | null;
  readonly column: string | null;
  readonly samples: readonly string[];
}

/** A column of ours, with what stands in it. */
export interface KnownColumn {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
}

/** Header of the file → the column of ours that it is; null: it is not taken. */
export type Mapping = Readonly<Record<string, string | null>>;

export function mappingOf(columns: readonly FileColumn[]): Mapping {
  return Object.fromEntries(columns.map(({ header, column }) => [header, column]));
}

export interface MappingProblems {
  /** Columns without which no row can be read, and that no header stands for. */
  readonly missing: readonly string[];
  /** Columns that two or more headers stand for. */
  readonly twice: readonly string[];
}

/** What keeps a mapping from being used. */
export function mappingProblems(mapping: Mapping, required: readonly string[]): MappingProblems {
  const taken = Object.values(mapping).filter((column) => column !== null);
  return {
    missing: required.filter((column) => !taken.includes(column)),
    twice: [...new Set(taken.filter((column, index) => taken.indexOf(column) !== index))],
  };
}
