import { Button } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PermissionsDocument } from "../gql/permissions.ts";
import { request } from "../graphql-client.ts";
import { permissionKey } from "./permission-key.ts";
import { signIn } from "./sign-in.ts";
import { useViewer } from "./use-viewer.ts";

/** Stands where a screen would be for those who lack its permission: what it takes, who has it, and what to do. */
export function AccessExplained({ permission }: { readonly permission: string }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data: roles } = useQuery({ queryKey: ["permissions"], queryFn: rolesByPermission, staleTime: Infinity });
  if (viewer === undefined) return <LoadingState />;
  const what = translate(`identity.may.${permissionKey(permission)}`, { _: permission });
  if (viewer.person === null) {
    return (
      <EmptyState
        title={translate("identity.denied.sign_in_first")}
        hint={translate("identity.denied.needs", { what })}
        action={
          <Button variant="contained" onClick={() => signIn.start()}>
            {translate("ra.auth.sign_in")}
          </Button>
        }
      />
    );
  }
  const names = (roles?.[permission] ?? []).map((role) => translate(`identity.role.${role}`, { _: role }));
  return (
    <EmptyState
      title={translate("identity.denied.not_yours")}
      hint={
        <>
          {translate("identity.denied.needs", { what })}{" "}
          {translate("identity.denied.ask", {
            name: viewer.person.name,
            roles: names.join(translate("identity.list_separator")),
          })}
        </>
      }
    />
  );
}

async function rolesByPermission(): Promise<Record<string, readonly string[]>> {
  const { permissions } = await request(PermissionsDocument, {});
  return Object.fromEntries(permissions.map(({ permission, roles }) => [permission, roles]));
}
