import { MessageAttachments } from "../attachments/MessageAttachments.tsx";
import type { MessagePart } from "./message-part.ts";

/**
 * What stands under a message, top to bottom: one line a part. A part that asks the API does so once for the request, under
 * the query key `["requests", …]`, and not for each message.
 */
export const messageParts: readonly MessagePart[] = [{ id: "attachments", Part: MessageAttachments }];
