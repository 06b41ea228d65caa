/** Somebody, or something, that mail comes from or goes to. */
export interface MailAddress {
  /** Empty where none is known. */
  readonly name: string;
  readonly address: string;
}

const LONGEST = 254;
/** What reaches somebody only sending would tell. Nothing that could end a line or begin a list. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@.<>,;:"()[\]\\\p{Cc}]+(\.[^\s@.<>,;:"()[\]\\\p{Cc}]+)+$/u;

/** Whether mail can be addressed to it at all. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}

/** `Support <support@example.com>` or the address alone; null where it is neither. */
export function readMailAddress(text: string): MailAddress | null {
  const named = /^\s*"?([^"<>\r\n]*?)"?\s*<([^<>]+)>\s*$/.exec(text);
  const name = named?.[1] ?? "";
  const address = (named?.[2] ?? text).trim();
  return isMailAddress(address) ? { name, address } : null;
}
