import { useCanAccess, useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";

/** Stands where a form would be for those who may not fill it in, and while that is not known. */
export function NotForYou({ resource }: { readonly resource: "products" | "versions" }) {
  const translate = useTranslate();
  const { isPending } = useCanAccess({ resource, action: "edit" });
  if (isPending) return <LoadingState />;
  return <EmptyState title={translate("failure.title.FORBIDDEN")} hint={translate("failure.remedy.FORBIDDEN")} />;
}
