import { useEffect, useState } from "react";
import { LookAtRequestDocument, type PresentFragment, RequestPresenceDocument } from "../../../gql/live.ts";
import { request as ask } from "../../../graphql-client.ts";
import { follow } from "../../../live/live-client.ts";
import { useLatest } from "../../../live/use-latest.ts";

/** The server forgets whom it has not heard of for twenty seconds. */
const SIGN_OF_LIFE_MS = 10_000;
/** Whoever pauses for longer is not writing any more. */
const WRITING_LASTS_MS = 8_000;

/** Who else has the request open; tells them that this reader has, and whether they write. */
export function usePresence(id: string): readonly PresentFragment[] {
  const [others, setOthers] = useState<readonly PresentFragment[]>([]);
  const writing = useIsWriting();
  const isWriting = useLatest(writing);
  const [page] = useState(() => crypto.randomUUID());
  useEffect(
    () => follow(RequestPresenceDocument, { request: id }, ({ requestPresence }) => setOthers(requestPresence)),
    [id],
  );
  useEffect(() => {
    const tell = () => look({ id, page, writing: isWriting.current });
    tell();
    const signs = setInterval(tell, SIGN_OF_LIFE_MS);
    const leave = () => look({ id, page, gone: true });
    addEventListener("pagehide", leave);
    return () => {
      clearInterval(signs);
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [id, page, isWriting]);
  useEffect(() => {
    if (writing) look({ id, page, writing });
    return writing ? () => look({ id, page, writing: false }) : undefined;
  }, [id, page, writing]);
  return others;
}

/** Nobody waits for it, and one that is lost is followed by another. */
function look(input: { id: string; page: string; writing?: boolean; gone?: boolean }): void {
  ask(LookAtRequestDocument, { input }).catch(() => undefined);
}

/** Whether something was typed into the field for the next message just now. */
function useIsWriting(): boolean {
  const [writing, setWriting] = useState(false);
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const typed = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest("form[data-composer]") === null) return;
      setWriting(true);
      clearTimeout(pause);
      pause = setTimeout(() => setWriting(false), WRITING_LASTS_MS);
    };
    document.addEventListener("input", typed);
    return () => {
      clearTimeout(pause);
      document.removeEventListener("input", typed);
    };
  }, []);
  return writing;
}
