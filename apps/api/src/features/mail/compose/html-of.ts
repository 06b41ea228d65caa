const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * The text of a mail as simple HTML: paragraphs and lines, nothing that somebody wrote taken for HTML. Only addresses that
 * begin as `own` become links, so that no mail of ours leads to where a customer would have others go.
 */
export function htmlOf(text: string, own: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(paragraph, own).replaceAll("\n", "<br>\n")}</p>`);
  return `<!doctype html>\n<meta charset="utf-8">\n${paragraphs.join("\n")}\n`;
}

function linked(text: string, own: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => {
      const shown = escaped(word);
      return word.startsWith(`${own}/`) ? `<a href="${shown}">${shown}</a>` : shown;
    })
    .join("");
}

/** Text as HTML shows it, between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
