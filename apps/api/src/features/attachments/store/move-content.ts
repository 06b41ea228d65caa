import { Upload } from "@tus/utils";
import type { Context } from "../../../platform/context.ts";
import { isGone } from "./is-gone.ts";

/** Copies content to another key, whatever keeps it. What is left half by a crash is in nobody's way: keys are new. */
export async function copyContent({ attachments }: Context, from: string, to: { key: string; size: number }) {
  const { data } = attachments;
  await data.create(new Upload({ id: to.key, size: to.size, offset: 0 }));
  await data.write(await data.read(from), to.key, 0);
  await attachments.secure(to.key);
}

/** Takes content away; what is gone already is fine. */
export async function takeAway({ attachments }: Context, key: string): Promise<void> {
  try {
    await attachments.data.remove(key);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
