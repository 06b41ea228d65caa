const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | readonly Html[];

/** HTML of which every part that is none is shown as the text that it is, in an attribute as between tags. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const shown = parts.map((part) => {
    if (part instanceof Html) return part.text;
    if (typeof part === "object") return part.map(({ text }) => text).join("");
    return String(part).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
  });
  return new Html(String.raw({ raw: literals }, ...shown));
}

export const NOTHING = new Html("");
