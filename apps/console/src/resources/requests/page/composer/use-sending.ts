import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { sentenceOf } from "../../../../api-tokens/sentence-of.ts";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import { isConflict } from "../change/use-request-change.ts";
import type { ComposerMode } from "../composer-tool.ts";
import { loadedConversation, useConversation } from "../conversation/use-conversation.ts";
import type { ShownRequest } from "../request-section.ts";
import { useRequestsChanged } from "../use-shown-request.ts";
import { attemptOf } from "./draft.ts";
import { type Outgoing, type SendAs, say } from "./say.ts";
import { useBegun } from "./use-begun.ts";
import type { KeptDraft } from "./use-draft.ts";
import { arrivedAfterAll, isOvertaken, type Seen, seenOf } from "./what-is-new.ts";

/** Somebody changed the request before the message arrived: what was to be sent, and what the writer had seen then. */
export interface Clash {
  readonly as: SendAs;
  readonly seen: Seen;
}

interface Sending {
  readonly send: (as: SendAs) => void;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly clash: Clash | null;
  /** The writer goes on writing, and knows now what is new. */
  readonly lookFirst: () => void;
  /** What was sent last; null before anything was. */
  readonly done: SendAs | null;
}

export function modeOf(as: SendAs): ComposerMode {
  return as === "NOTE" ? "NOTE" : "REPLY";
}

/** Sends what is drafted. Nothing that was typed goes away before the server has it. */
export function useSending(request: ShownRequest, { draft, change, clear }: KeptDraft): Sending {
  const translate = useTranslate();
  const queries = useQueryClient();
  const changed = useRequestsChanged();
  const me = useViewer()?.person?.name;
  const { entries, data: loaded } = useConversation(request.id);
  const begun = useBegun(entries, { isLoaded: loaded !== undefined, isBlank: draft.REPLY.text.trim() === "" });
  const [clash, setClash] = useState<Clash | null>(null);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async (message: Outgoing) => {
      await say(message);
      return message.as;
    },
    onSuccess: async (as) => {
      setClash(null);
      clear(modeOf(as));
      await changed();
    },
    onError: async (failure, { as, text }) => {
      if (!isConflict(failure)) return;
      const seen = seenOf(entries);
      await changed();
      const pages = loadedConversation(queries, request.id);
      if (arrivedAfterAll(pages, seen, { text, author: me })) clear(modeOf(as));
      else setClash({ as, seen });
    },
  });

  function send(as: SendAs) {
    const mode = modeOf(as);
    const { text, attachments } = draft[mode];
    if (text.trim() === "" || isPending) return;
    // What came while it was being written may not have been noticed, although it is on the screen by now.
    if (mode === "REPLY" && clash === null && begun.seen !== null && isOvertaken(entries, begun.seen, me)) {
      setClash({ as, seen: begun.seen });
      return;
    }
    const attempt = attemptOf(draft[mode], () => crypto.randomUUID());
    change(mode, () => ({ attempt }));
    const { id: requestId, revision } = request;
    mutate({ as, text: text.trim(), attachments, requestId, revision, idempotencyKey: attempt.key });
  }

  function lookFirst() {
    setClash(null);
    begun.heed();
  }

  const problem = error === null || isConflict(error) ? null : sentenceOf(error, translate);
  return { send, busy: isPending, problem, clash, lookFirst, done: data ?? null };
}
