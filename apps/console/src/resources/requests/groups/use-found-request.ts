import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RequestToGroupDocument, type RequestToGroupQuery } from "../../../gql/request-groups.ts";
import { request as ask } from "../../../graphql-client.ts";

const NUMBER = /^R\d{3,}$/i;

type FoundRequest = NonNullable<RequestToGroupQuery["request"]>;

export interface Finding {
  readonly number: string;
  readonly set: (number: string) => void;
  readonly found: FoundRequest | null;
  /** What is wrong with the number, as a sentence; null where nothing is, or nobody asked yet. */
  readonly problem: string | null;
  /** The request, or null, and said so on the screen, where there is none. */
  readonly take: () => FoundRequest | null;
}

/** Another request, looked up as soon as its number is written. @param than id of the one that it must not be. */
export function useFoundRequest(than: string): Finding {
  const translate = useTranslate();
  const [number, set] = useState("");
  const [asked, setAsked] = useState(false);
  const wanted = number.trim().toUpperCase();
  const isNumber = NUMBER.test(wanted);
  const { data, isFetching } = useQuery({
    queryKey: ["requests", "by number", wanted],
    queryFn: async ({ signal }) => (await ask(RequestToGroupDocument, { number: wanted }, { signal })).request,
    enabled: isNumber,
    staleTime: 0,
  });
  const isItself = data?.id === than;
  const found = isNumber && !isItself ? (data ?? null) : null;

  function problem(): string | null {
    if (isItself) return translate("grouping.find.itself");
    if (isNumber && data === null && !isFetching) return translate("grouping.find.none");
    return asked && !isNumber ? translate("grouping.find.missing") : null;
  }

  function take(): FoundRequest | null {
    setAsked(true);
    return found;
  }

  return { number, set, found, problem: problem(), take };
}
