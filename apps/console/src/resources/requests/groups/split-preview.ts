import type { ShownMessage } from "../page/message-part.ts";

interface SplitPreview {
  readonly moving: number;
  /** Of these, what the customer can read. */
  readonly readableMoving: number;
  readonly readableStaying: number;
}

type Readable = Pick<ShownMessage, "id" | "visibility">;

/** What a split of these messages would do. */
export function splitPreview(messages: readonly Readable[], chosen: readonly string[]): SplitPreview {
  const moving = messages.filter(({ id }) => chosen.includes(id));
  const readable = (some: readonly Readable[]) => some.filter(({ visibility }) => visibility === "PUBLIC").length;
  const readableMoving = readable(moving);
  return { moving: moving.length, readableMoving, readableStaying: readable(messages) - readableMoving };
}

/** Why nothing can be split so; null where it can. */
export function splitProblem(preview: SplitPreview): "choose" | "notes_only" | "leave" | null {
  if (preview.moving === 0) return "choose";
  if (preview.readableMoving === 0) return "notes_only";
  return preview.readableStaying === 0 ? "leave" : null;
}
