import type { ReactNode } from "react";
import { LoadingState } from "../components/LoadingState.tsx";
import { AccessExplained } from "./AccessExplained.tsx";
import { useViewer } from "./use-viewer.ts";

interface RequirePermissionProps {
  /** Of the API, such as `audit.read`. */
  readonly permission: string;
  readonly children: ReactNode;
}

/** Shows a screen to those who have its permission, and explains it to everybody else. */
export function RequirePermission({ permission, children }: RequirePermissionProps) {
  const viewer = useViewer();
  if (viewer === undefined) return <LoadingState />;
  return viewer.has(permission) ? children : <AccessExplained permission={permission} />;
}
