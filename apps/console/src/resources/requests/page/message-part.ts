import type { ComponentType } from "react";
import type { ShownMessageFragment } from "../../../gql/request-conversation.ts";
import type { ShownRequest } from "./request-section.ts";

export type ShownMessage = ShownMessageFragment;

export interface MessagePartProps {
  readonly request: ShownRequest;
  readonly message: ShownMessage;
  readonly onChanged: () => void;
}

/** Something that stands under the text of a message, such as its attachments; nothing where it has none. */
export interface MessagePart {
  readonly id: string;
  readonly Part: ComponentType<MessagePartProps>;
}
