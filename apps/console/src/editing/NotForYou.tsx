import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";

/** Stands where a form would be for those who may not fill it in. */
export function NotForYou() {
  const translate = useTranslate();
  return <EmptyState title={translate("failure.title.FORBIDDEN")} hint={translate("failure.remedy.FORBIDDEN")} />;
}
