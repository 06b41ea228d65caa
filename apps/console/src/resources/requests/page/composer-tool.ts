import type { ComponentType } from "react";
import type { ShownRequest } from "./request-section.ts";

/** `REPLY` is read by the customer, `NOTE` by staff alone. */
export type ComposerMode = "REPLY" | "NOTE";

/** Files that go with the message that is being written: whatever a tool uploaded. Each mode has its own. */
interface ComposerAttachments {
  readonly ids: readonly string[];
  /** Takes the ids before, so that two uploads that end at once do not take each other's. */
  readonly set: (next: (before: readonly string[]) => readonly string[]) => void;
}

export interface ComposerToolProps {
  readonly request: ShownRequest;
  readonly mode: ComposerMode;
  /** What is written so far. */
  readonly text: string;
  /** Puts text where the cursor is, in place of what is selected, and gives the field the focus. */
  readonly insert: (text: string) => void;
  readonly attachments: ComposerAttachments;
  /** While it is true the message is not sent, such as during an upload. */
  readonly hold: (waiting: boolean) => void;
}

/** A tool of the field in which a message is written, shown under it. */
export interface ComposerTool {
  readonly id: string;
  /** In which modes it is offered; in both if left out. */
  readonly modes?: readonly ComposerMode[];
  /** Of the API: shown to those who have it; to everybody who may write if left out. */
  readonly permission?: string;
  /** A button, with the dialog that it opens. Loaded with the page. */
  readonly Tool: ComponentType<ComposerToolProps>;
}
