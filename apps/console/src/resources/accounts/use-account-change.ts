import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { sentenceOf } from "../../api-tokens/sentence-of.ts";

interface ChangePayload {
  readonly userErrors: readonly { readonly message: string }[];
}

interface AccountChange<Order> {
  readonly send: (order: Order) => void;
  readonly busy: boolean;
  /** Why it was not done, as a sentence; null where nothing went wrong. */
  readonly problem: string | null;
  readonly forget: () => void;
}

/** Sends one change of who is in an account; once it is done, everything that is shown of accounts is asked anew. */
export function useAccountChange<Order, Payload extends ChangePayload>(
  send: (order: Order) => Promise<Payload>,
  onDone: (payload: Payload) => void,
): AccountChange<Order> {
  const translate = useTranslate();
  const queries = useQueryClient();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (order: Order) => {
      const payload = await send(order);
      if (payload.userErrors.length > 0) {
        throw new Error(payload.userErrors.map(({ message }) => message).join(" "));
      }
      return payload;
    },
    onSuccess: async (payload) => {
      await queries.invalidateQueries({ queryKey: ["accounts"] });
      onDone(payload);
    },
  });
  const problem = error === null ? null : sentenceOf(error, translate);
  return { send: mutate, busy: isPending, problem, forget: reset };
}
