import { Alert } from "@mui/material";
import { useSyncExternalStore } from "react";
import { useTranslate } from "react-admin";

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Tells that the connection is gone, for as long as it is. */
export function OfflineBanner() {
  const translate = useTranslate();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <Alert severity="warning" role="status" sx={{ borderRadius: 0 }}>
      {translate("failure.offline_banner")}
    </Alert>
  );
}
