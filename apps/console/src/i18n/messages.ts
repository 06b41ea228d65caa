/** Sentences by key; a plural writes its forms with `||||` between them. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

type AreaModules = Readonly<Record<string, { readonly default: Messages }>>;

/** `./en/resources.products.ts` holds what stands under `resources.products`. */
export function gatherAreas(modules: AreaModules): Messages {
  const gathered: Record<string, Messages> = {};
  for (const [path, { default: messages }] of Object.entries(modules)) {
    const area = path.slice(path.lastIndexOf("/") + 1, path.lastIndexOf("."));
    place(gathered, area.split("."), messages);
  }
  return gathered;
}

function place(target: Record<string, Messages>, [first = "", ...rest]: readonly string[], messages: Messages): void {
  if (rest.length === 0) {
    target[first] = { ...target[first], ...messages };
    return;
  }
  const inner = { ...target[first] } as Record<string, Messages>;
  place(inner, rest, messages);
  target[first] = inner;
}
