import { useQuery } from "@tanstack/react-query";
import { anonymous, type Viewer, viewer } from "./viewer.ts";

/** Who reads; undefined until that is known. Who cannot be told apart is nobody. */
export function useViewer(): Viewer | undefined {
  const { data } = useQuery({ queryKey: ["viewer"], queryFn: () => viewer.current().catch(() => anonymous) });
  return data;
}
