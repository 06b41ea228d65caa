import { useEffect, useRef } from "react";
import { isCovered } from "../../../../commands/is-covered.ts";

/** What a key does on the page of a request; `action:…` opens an entry of the menu "More". */
export type RequestCommand = "reply" | "note" | "moves" | "take" | "earlier" | "later" | `action:${string}`;

const EVENT = "supportbook-request-command";

/** Has the page of a request that is open do something; where none is, or a dialog covers it, nothing happens. */
export function sendRequestCommand(command: RequestCommand): void {
  if (isCovered()) return;
  dispatchEvent(new CustomEvent<RequestCommand>(EVENT, { detail: command }));
}

/** Listens to the commands as long as the caller is shown. */
export function useRequestCommands(obey: (command: RequestCommand) => void): void {
  const latest = useRef(obey);
  useEffect(() => {
    latest.current = obey;
  });
  useEffect(() => {
    const hear = (event: Event) => latest.current((event as CustomEvent<RequestCommand>).detail);
    addEventListener(EVENT, hear);
    return () => removeEventListener(EVENT, hear);
  }, []);
}
