import { useTranslate } from "react-admin";
import type { Session } from "./session.ts";

/** Why signing in came to nothing, and what to do about it. */
export function Trouble({ trouble }: Pick<Session, "trouble">) {
  const translate = useTranslate();
  if (trouble === null) return null;
  return (
    <>
      {translate(`identity.trouble.${trouble.reason}`)} {trouble.detail !== "" && `(${trouble.detail})`}
    </>
  );
}
