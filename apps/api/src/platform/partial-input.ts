import { badInput, Refused } from "./refusal.ts";

type Maybe<T> = T | null | undefined;

/** An absent field stays as it is, null clears it. */
export function valueOr<T>(given: Maybe<T>, current: T, cleared: T): T {
  return given === undefined ? current : (given ?? cleared);
}

/** Text without the blanks around it; blank text is no text. */
export function textOr(given: Maybe<string>, current: string | null): string | null {
  if (given === undefined) return current;
  const text = given?.trim() ?? "";
  return text === "" ? null : text;
}

export function textsOr(given: Maybe<readonly string[]>, current: readonly string[]): readonly string[] {
  return valueOr(given, current, []).map((text) => text.trim());
}

/** An absent field stays as it is. @throws Refused for null, because there must be a value. */
export function requiredValue<T>(field: string, given: Maybe<T>, current: T): T {
  if (given !== null) return given ?? current;
  throw new Refused([
    badInput([field], {
      en: `${field} cannot be cleared. Give a value, or leave the field out to keep the present one.`,
      zh: `${field} 不能清除。请填写值，或省略该字段以保留当前值。`,
    }),
  ]);
}
