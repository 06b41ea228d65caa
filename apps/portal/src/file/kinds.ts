import { REQUEST_KINDS, type RequestKind } from "@supportbook/policy";

/** What standard support includes (clause 4.1) is told first; everything else is excluded by 4.2, and may be asked all the same. */
const INCLUDED: ReadonlySet<RequestKind> = new Set<RequestKind>([
  "SOFTWARE_FAULT",
  "DATABASE_UPDATE",
  "FALSE_POSITIVE",
  "UNDETECTED_MALWARE",
  "DISINFECTION_ADVICE",
  "LICENCE_RECOVERY",
  "DOWNLOAD_HELP",
  "FINDING_INFORMATION",
  "ONLINE_ACCOUNT_HELP",
]);

export const KIND_GROUPS = {
  included: REQUEST_KINDS.filter((kind) => INCLUDED.has(kind)),
  excluded: REQUEST_KINDS.filter((kind) => !INCLUDED.has(kind)),
} as const;

/** Kinds with which malware is sent along. */
export const bringsSamples = (kind: RequestKind): boolean => kind === "UNDETECTED_MALWARE" || kind === "FALSE_POSITIVE";
