/** As large as the API takes a key file, in bytes. */
export const LARGEST_KEY_FILE = 65_536;

/** As the API takes a file's content. */
export function base64Of(bytes: Uint8Array): string {
  // In parts, because a function takes only so many arguments.
  const part = 8_192;
  let text = "";
  for (let at = 0; at < bytes.length; at += part) text += String.fromCharCode(...bytes.subarray(at, at + part));
  return btoa(text);
}
