import type { ExportPersonFeedbackMutationVariables } from "../gql/feedback-privacy.ts";

export type PersonInput = ExportPersonFeedbackMutationVariables["input"];

/** Who is meant, as it is typed. */
export interface TypedPerson {
  readonly email: string;
  readonly subject: string;
}

/** Null where nobody is named. */
export function personOf({ email, subject }: TypedPerson): PersonInput | null {
  const [address, name] = [email.trim(), subject.trim()];
  if (address === "" && name === "") return null;
  return { ...(address !== "" && { email: address }), ...(name !== "" && { subject: name }) };
}

/** What has to be typed again before anything is erased: the address, or the subject where there is none. */
export function confirmationOf({ email, subject }: PersonInput): string {
  return String(email ?? subject ?? "");
}

/** How many entries of each kind are kept, by the names of the file. */
export function countsIn(data: Readonly<Record<string, unknown>>): readonly (readonly [string, number])[] {
  return Object.entries(data).flatMap(([name, kept]) => (Array.isArray(kept) ? [[name, kept.length] as const] : []));
}
