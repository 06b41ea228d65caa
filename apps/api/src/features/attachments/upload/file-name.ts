const LONGEST_NAME = 200;

/** The last part of a path, without what could steer a terminal, turn the writing round or break a line. */
export function safeFileName(given: string): string {
  const name = (given.split(/[\\/]/).at(-1) ?? "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .toWellFormed()
    .trim();
  if (/^\.*$/.test(name)) return "attachment";
  return shortened(name);
}

/** The ending stays, since people tell files by it. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST_NAME) return name;
  const ending = [...(/\.[^.]{1,15}$/.exec(name)?.[0] ?? "")];
  return [...characters.slice(0, LONGEST_NAME - ending.length), ...ending].join("");
}
