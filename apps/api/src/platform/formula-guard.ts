/**
 * Spreadsheets run a cell that begins with one of these as a formula. An apostrophe in front keeps it text. A text that
 * begins with apostrophes and then one of these gets one more, so that taking one off always gives back what was there.
 */
const RISKY = /^'*[=+\-@\t\r\n]/;
const GUARDED = /^'+[=+\-@\t\r\n]/;

export function guardCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
