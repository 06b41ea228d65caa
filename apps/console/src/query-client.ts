import { QueryClient } from "@tanstack/react-query";
import { RequestFailed } from "./graphql-client.ts";
import { session } from "./sign-in/session.ts";

const WORTH_ANOTHER_TRY: readonly string[] = ["OFFLINE", "TIMEOUT", "INTERNAL"];

/** Answers are fresh for half a minute; only what may go away by itself is tried again, once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Asked as by anybody the answer could take away the record whose form is half filled.
      refetchOnWindowFocus: () => session.current().phase !== "over",
      retry: (failures, error) =>
        failures < 1 && error instanceof RequestFailed && WORTH_ANOTHER_TRY.includes(error.code),
    },
  },
});
