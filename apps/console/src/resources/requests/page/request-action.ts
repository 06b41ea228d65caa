import type { ComponentType } from "react";
import type { ShownRequest } from "./request-section.ts";

export interface RequestDialogProps {
  readonly request: ShownRequest;
  /** To be called after each change: everything that is shown of requests is asked anew. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Something to be done with a request, from the menu "More" of its page. */
export interface RequestAction {
  readonly id: string;
  /** Key of its name. */
  readonly label: string;
  /** One key, such as `s`, that opens it; it is listed in `commands/actions/request-page.ts`, too. */
  readonly keys?: string;
  /** Of the API; `requests.work` if left out. */
  readonly permission?: string;
  /** Whether it is offered for this request; always if left out. */
  readonly isOffered?: (request: ShownRequest) => boolean;
  /** Shown, over the page, while it is being done; loaded then. */
  readonly Dialog: ComponentType<RequestDialogProps>;
}
