import type { ComponentType } from "react";
import type { NamedRequestFragment, ShownRequestFragment } from "../../../gql/request-page.ts";

/** A request as its page shows it; what a section needs beyond that it asks for itself. */
export type ShownRequest = ShownRequestFragment;

/** A request as it is named on the page of another. */
export type NamedRequest = NamedRequestFragment;

export interface RequestSectionProps {
  readonly request: ShownRequest;
  /** To be called after each change: everything that is shown of requests is asked anew. */
  readonly onChanged: () => void;
}

/** One part of what is known of a request. */
export interface RequestSection {
  /** In the address of a tab: `?section=decision`. */
  readonly id: string;
  /** Key of its name. */
  readonly label: string;
  /**
   * `SIDE`: a card beside the conversation, always in sight. `TAB`: behind a tab. `CONVERSATION`: between the messages and
   * the field for the next one, without a heading; shows nothing where it has nothing to say.
   */
  readonly place: "SIDE" | "TAB" | "CONVERSATION";
  /** Of the API, such as `accounts.read`: shown to those who have it; to everybody who sees the page if left out. */
  readonly permission?: string;
  /** Loaded when it is shown. */
  readonly Section: ComponentType<RequestSectionProps>;
}
