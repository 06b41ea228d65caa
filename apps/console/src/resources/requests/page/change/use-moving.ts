import { useState } from "react";
import { useReason } from "../../../../editing/ReasonField.tsx";
import { MoveRequestDocument, type MoveRequestInput } from "../../../../gql/change-request.ts";
import { request as ask } from "../../../../graphql-client.ts";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import { useDraft } from "../composer/use-draft.ts";
import type { ShownRequest } from "../request-section.ts";
import { useRequestChange } from "./use-request-change.ts";

export type OfferedMove = ShownRequest["moves"][number];

/** What a move needs, as it is being entered, and the making of it. */
export function useMoving(request: ShownRequest, { move, needs }: OfferedMove, onMade: () => void) {
  const me = useViewer()?.person ?? null;
  const reason = useReason();
  // What was begun under the conversation is gone on with here, and stays there when this is given up.
  const { draft, change: changeDraft, clear } = useDraft(request.id);
  const { text: message, attachments } = draft.REPLY;
  const [asked, setAsked] = useState(false);
  const withMessage = needs.includes("PUBLIC_MESSAGE");
  const isUnsaid = withMessage && message.trim() === "";
  const { send, busy, problem } = useRequestChange(
    async (input: MoveRequestInput) => (await ask(MoveRequestDocument, { input })).moveRequest,
    () => {
      if (withMessage) clear("REPLY");
      onMade();
    },
  );

  function make() {
    setAsked(true);
    const why = needs.includes("REASON") ? reason.ask() : undefined;
    if (why === null || isUnsaid) return;
    send({
      id: request.id,
      expectedRevision: request.revision,
      move,
      ...(why !== undefined && { reason: why }),
      ...(withMessage && { message: message.trim(), attachments }),
      ...(needs.includes("ASSIGNEE") && me !== null && { assignee: { subject: me.subject, name: me.name } }),
    });
  }

  const say = (text: string) => changeDraft("REPLY", () => ({ text }));
  return { make, busy, problem, reason, message, say, files: attachments.length, isMissed: asked && isUnsaid };
}
