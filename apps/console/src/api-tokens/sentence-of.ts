import { RequestFailed } from "../graphql-client.ts";

/** What went wrong and what to do about it, as a sentence. */
export function sentenceOf(error: Error, translate: (key: string) => string): string {
  if (!(error instanceof RequestFailed)) return error.message;
  const { code, message } = error;
  return message || `${translate(`failure.title.${code}`)}. ${translate(`failure.remedy.${code}`)}`;
}
