import { useTranslate } from "react-admin";
import { permissionKey } from "../sign-in/permission-key.ts";

/** What an action is called; its own name where nobody has told of it yet. */
export function useActionName(): (action: string) => string {
  const translate = useTranslate();
  return (action) => translate(`audit_log.action.${permissionKey(action)}`, { _: action });
}
