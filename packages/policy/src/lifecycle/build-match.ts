import { compareParts, plainName, type VersionPart, versionParts } from "./version-order.ts";

/** What a build is matched against: one version of a product. */
export interface NamedVersion {
  readonly name: string;
  readonly label: string | null;
  readonly latestBuild: string | null;
}

/**
 * `EXACT`: `version` bears that very name. `BUILD`: `version` is the only one that the build can belong to. `AMBIGUOUS`:
 * it can belong to each of `candidates`. `NONE`: to no version; `candidates` then holds at most the one whose name goes on
 * where the build ends (asked for `11`, there is `11.6`), which is a hint and not a match.
 */
export type BuildMatch<V extends NamedVersion = NamedVersion> =
  | { readonly kind: "EXACT" | "BUILD"; readonly version: V; readonly candidates: readonly V[] }
  | { readonly kind: "AMBIGUOUS" | "NONE"; readonly version: null; readonly candidates: readonly V[] };

/**
 * The version that a build such as `11.6.0.394` belongs to. The name decides first, then the label; case and a leading `v`
 * do not count. Otherwise a build can belong to every version
 * - whose name it begins with, piece by piece: `4.1` covers `4.1.7`, never `4.10`;
 * - whose latest build it is;
 * - whose name begins with it, if there are several: `11-24h2` may be `11-24h2-e` or `11-24h2-w`.
 * More than one is reported as ambiguous, and never guessed: not even a longer name wins (`3` and `3.1` for `3.1.5`).
 */
export function matchBuild<V extends NamedVersion>(build: string, versions: readonly V[]): BuildMatch<V> {
  const asked = plainName(build);
  if (asked === "") return { kind: "NONE", version: null, candidates: [] };
  const named = versions.filter((version) => plainName(version.name) === asked);
  const called = named.length > 0 ? named : versions.filter((version) => isLabel(version, asked));
  if (called.length > 0) return verdict("EXACT", called);

  const parts = versionParts(build);
  const narrower = versions.filter(({ name }) => beginsWith(versionParts(name), parts));
  const covering = versions.filter((version) => covers(version, asked, parts));
  if (narrower.length === 1 && covering.length === 0) return { kind: "NONE", version: null, candidates: narrower };
  return verdict(
    "BUILD",
    versions.filter((version) => covering.includes(version) || narrower.includes(version)),
  );
}

function verdict<V extends NamedVersion>(kind: "EXACT" | "BUILD", candidates: readonly V[]): BuildMatch<V> {
  const [version] = candidates;
  if (version === undefined) return { kind: "NONE", version: null, candidates };
  return candidates.length === 1 ? { kind, version, candidates } : { kind: "AMBIGUOUS", version: null, candidates };
}

function isLabel(version: NamedVersion, asked: string): boolean {
  return version.label !== null && plainName(version.label) === asked;
}

function covers(version: NamedVersion, asked: string, parts: readonly VersionPart[]): boolean {
  if (version.latestBuild !== null && plainName(version.latestBuild) === asked) return true;
  return beginsWith(parts, versionParts(withoutWildcard(version.name)));
}

/** `24.x` is the vendor's way to write every 24.something. */
function withoutWildcard(name: string): string {
  return name.replace(/(?<=\d)\.[x*]$/i, "");
}

/** Whether `parts` starts with all of `beginning`; nothing starts with nothing. */
function beginsWith(parts: readonly VersionPart[], beginning: readonly VersionPart[]): boolean {
  return beginning.length > 0 && beginning.every((part, place) => compareParts(parts[place], part) === 0);
}
