import { useQuery } from "@tanstack/react-query";
import { RegistersDocument, type RegistersQuery } from "../gql/registers.ts";
import { request } from "../graphql-client.ts";
import { useViewer } from "../sign-in/use-viewer.ts";

export type Register = RegistersQuery["registers"][number];

/** The registers that the viewer may import or export; they change with the server's version alone. */
export function useRegisters() {
  const may = useViewer()?.has("registers.import") ?? false;
  return useQuery({
    queryKey: ["register-files", "registers"],
    queryFn: async ({ signal }) => (await request(RegistersDocument, {}, { signal })).registers,
    enabled: may,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** One of them; undefined while that is not known, and where the viewer may do neither. */
export function useRegister(name: string): Register | undefined {
  return useRegisters().data?.find((register) => register.name === name);
}

/** `HELD_PLANS` → `held-plans`, as the server's addresses name it. */
export function registerAddress(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}
