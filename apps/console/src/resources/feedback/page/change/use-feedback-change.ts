import { useMutation } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { sentenceOf } from "../../../../api-tokens/sentence-of.ts";
import type { FailureCode } from "../../../../graphql-client.ts";
import { ChangeRefused } from "../../../../records/change-refused.ts";
import { useFeedbackChanged } from "../use-shown-feedback.ts";

interface ChangePayload {
  readonly userErrors: readonly {
    readonly code: FailureCode;
    readonly field: readonly string[] | null;
    readonly message: string;
  }[];
}

export interface FeedbackChange<Order> {
  readonly send: (order: Order) => void;
  readonly busy: boolean;
  /** Why it was not done, as a sentence; null where nothing went wrong. */
  readonly problem: string | null;
  /** Somebody else was faster. What is shown is up to date again; sent once more it is meant for that. */
  readonly isBehind: boolean;
  readonly forget: () => void;
}

/** Makes one change of a piece of feedback; nothing looks changed before the server said so. */
export function useFeedbackChange<Order, Payload extends ChangePayload>(
  change: (order: Order) => Promise<Payload>,
  onDone: (payload: Payload) => void,
): FeedbackChange<Order> {
  const translate = useTranslate();
  const changed = useFeedbackChanged();
  const { mutate, isPending, error, reset } = useMutation({
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
      if (isBehind(failure)) await changed();
    },
  });
  return {
    send: mutate,
    busy: isPending,
    problem:
      error === null ? null : isBehind(error) ? translate("customer_feedback.behind") : sentenceOf(error, translate),
    isBehind: isBehind(error),
    forget: reset,
  };
}

function isBehind(error: Error | null): boolean {
  return error instanceof ChangeRefused && error.code === "CONFLICT";
}
