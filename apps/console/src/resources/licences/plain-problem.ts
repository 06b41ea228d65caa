import { useTranslate } from "react-admin";
import { RequestFailed } from "../../graphql-client.ts";

/** Why something was not done, as a sentence with its remedy; null while nothing went wrong. */
export function usePlainProblem(): (error: Error | null) => string | null {
  const translate = useTranslate();
  return (error) => {
    if (error === null) return null;
    const remedy = error instanceof RequestFailed ? translate(`failure.remedy.${error.code}`) : "";
    return `${error.message} ${remedy}`.trim();
  };
}
