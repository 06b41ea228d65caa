import { useCanAccess } from "react-admin";

/** Whether the reader may edit; false until that is known, so that nothing is offered and then taken away. */
export function useMayEdit(resource: "products" | "versions"): boolean {
  const { canAccess } = useCanAccess({ resource, action: "edit" });
  return canAccess === true;
}
