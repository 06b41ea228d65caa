import { badInput, type Refusal } from "../../../platform/refusal.ts";

const [SHORTEST, LONGEST] = [8, 100];

export function idempotencyProblems(key: string | null | undefined): Refusal[] {
  if (key == null || (key.length >= SHORTEST && key.length <= LONGEST)) return [];
  const text = {
    en: `The key has ${key.length} characters; choose ${SHORTEST} to ${LONGEST}, such as a random UUID.`,
    zh: `该键有 ${key.length} 个字符；请使用 ${SHORTEST} 至 ${LONGEST} 个字符，例如随机 UUID。`,
  };
  return [badInput(["idempotencyKey"], text)];
}
