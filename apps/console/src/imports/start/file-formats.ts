/** What a lifecycle file can be: as the address of the upload says it. */
export const FILE_FORMATS = ["csv", "endoflife", "openeox"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** How the names of files of a format end. */
export const ENDINGS: Readonly<Record<FileFormat, readonly string[]>> = {
  csv: [".csv", ".tsv", ".txt"],
  endoflife: [".json"],
  openeox: [".json"],
};

/** As much as the API takes, in bytes. */
export const LARGEST_FILE = 32 * 1024 * 1024;

export type FileProblem = "empty" | "too_large" | "wrong_type";

/** Why a file cannot be sent as what it is said to be; null where it can. Its content is examined by the API. */
export function fileProblem({ name, size }: Pick<File, "name" | "size">, format: FileFormat): FileProblem | null {
  if (size === 0) return "empty";
  if (size > LARGEST_FILE) return "too_large";
  return ENDINGS[format].some((ending) => name.toLowerCase().endsWith(ending)) ? null : "wrong_type";
}

/** The format that a file's name leaves no doubt about; otherwise the one that was chosen. */
export function formatFitting(name: string, chosen: FileFormat): FileFormat {
  const fitting = FILE_FORMATS.filter((format) =>
    ENDINGS[format].some((ending) => name.toLowerCase().endsWith(ending)),
  );
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0 ? only : chosen;
}
