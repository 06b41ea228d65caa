import { useMutation, useQuery } from "@tanstack/react-query";
import {
  MarkAttachmentAsSampleDocument,
  RemoveRequestAttachmentDocument,
  RequestAttachmentsDocument,
  type ShownAttachmentFragment,
} from "../../../gql/request-attachments.ts";
import { request as ask } from "../../../graphql-client.ts";
import { ChangeRefused } from "../../../records/change-refused.ts";

export type ShownAttachment = ShownAttachmentFragment;

/** What is attached to a request, and how much may be; asked once for the request, not for each of its messages. */
export function useAttachments(requestId: string) {
  return useQuery({
    queryKey: ["requests", "attachments", requestId],
    queryFn: async ({ signal }) => (await ask(RequestAttachmentsDocument, { id: requestId }, { signal })).request,
  });
}

/** What may be done to an attachment: set apart as malware, or taken away for good. */
export type AttachmentChange = "MARK" | "REMOVE";

/** @param onDone called after what was done has been stored. */
export function useAttachmentChange(id: string, onDone: () => void) {
  return useMutation({
    mutationFn: async ({ change, passwordNote }: { change: AttachmentChange; passwordNote?: string }) => {
      const { userErrors } =
        change === "MARK"
          ? (await ask(MarkAttachmentAsSampleDocument, { input: { id, passwordNote: passwordNote ?? null } }))
              .markAsSample
          : (await ask(RemoveRequestAttachmentDocument, { input: { id } })).removeAttachment;
      if (userErrors.length > 0) throw new ChangeRefused(userErrors, null);
    },
    onSuccess: onDone,
  });
}
