import { QueryClient } from "@tanstack/react-query";
import { RequestFailed } from "./graphql-client.ts";

const WORTH_ANOTHER_TRY: readonly string[] = ["OFFLINE", "TIMEOUT", "INTERNAL"];

/** Answers are fresh for half a minute; only what may go away by itself is tried again, once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) =>
        failures < 1 && error instanceof RequestFailed && WORTH_ANOTHER_TRY.includes(error.code),
    },
  },
});
