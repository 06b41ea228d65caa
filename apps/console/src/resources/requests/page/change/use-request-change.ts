import { useMutation } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { sentenceOf } from "../../../../api-tokens/sentence-of.ts";
import type { FailureCode } from "../../../../graphql-client.ts";
import { ChangeRefused } from "../../../../records/change-refused.ts";
import { useRequestsChanged } from "../use-shown-request.ts";

interface ChangePayload {
  readonly userErrors: readonly {
    readonly code: FailureCode;
    readonly field: readonly string[] | null;
    readonly message: string;
  }[];
}

interface RequestChange<Order> {
  readonly send: (order: Order) => void;
  readonly busy: boolean;
  /** Why it was not done, as a sentence; null where nothing went wrong. */
  readonly problem: string | null;
}

/**
 * Makes one change of a request. Once it is done everything that is shown of requests is asked anew, and so it is where
 * somebody else was faster: the change can then be sent again as it is, meant for what the request has become.
 */
export function useRequestChange<Order, Payload extends ChangePayload>(
  change: (order: Order) => Promise<Payload>,
  onDone: (payload: Payload) => void,
): RequestChange<Order> {
  const translate = useTranslate();
  const changed = useRequestsChanged();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (order: Order) => {
      const payload = await change(order);
      if (payload.userErrors.length > 0) throw new ChangeRefused(payload.userErrors, null);
      return payload;
    },
    onSuccess: async (payload) => {
      await changed();
      onDone(payload);
    },
    onError: async (failure) => {
      if (isConflict(failure)) await changed();
    },
  });
  return { send: mutate, busy: isPending, problem: error === null ? null : problemOf(error, translate) };
}

/** Whether somebody changed the request since it was shown. */
export function isConflict(error: Error): boolean {
  return error instanceof ChangeRefused && error.code === "CONFLICT";
}

function problemOf(error: Error, translate: (key: string) => string): string {
  return isConflict(error) ? translate("request.conflict.behind") : sentenceOf(error, translate);
}
