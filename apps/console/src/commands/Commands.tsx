import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { useStoreContext } from "react-admin";
import { useHotkeys } from "react-hotkeys-hook";
import { useNavigate } from "react-router";
import type { Action, CommandTools } from "./command.ts";
import { isSecondOfPair } from "./key-prefix.ts";
import { actions } from "./registry.ts";
import { ToolsContext, useCommandTools } from "./tools-context.ts";

const loadPalette = () => import("./CommandPalette.tsx");
const CommandPalette = lazy(loadPalette);
const KeyboardMap = lazy(() => import("./KeyboardMap.tsx"));

/** Listens to the keys of every action and holds the palette and the keyboard map. */
export function Commands({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<"palette" | "keyboard" | null>(null);
  const navigate = useNavigate();
  const store = useStoreContext();
  const tools = useMemo<CommandTools>(
    () => ({ navigate, store, openPalette: () => setOpen("palette"), openKeyboardMap: () => setOpen("keyboard") }),
    [navigate, store],
  );
  const close = () => setOpen(null);
  // Loaded before it is asked for: whoever presses the keys goes on typing at once.
  useEffect(() => void loadPalette(), []);
  return (
    <ToolsContext.Provider value={tools}>
      {actions.map((action) => action.keys && <ActionKeys key={action.id} action={action} keys={action.keys} />)}
      {children}
      <Suspense fallback={null}>
        {open === "palette" && <CommandPalette onClose={close} />}
        {open === "keyboard" && <KeyboardMap onClose={close} />}
      </Suspense>
    </ToolsContext.Provider>
  );
}

function ActionKeys({ action, keys }: { readonly action: Action; readonly keys: string }) {
  const tools = useCommandTools();
  const isPair = keys.includes(" ");
  const press = () => {
    if (isPair || !isSecondOfPair()) action.run(tools);
  };
  useHotkeys(keys.replaceAll(" ", ">"), press, {
    // What is printed on the key counts, not where it lies: `?` and `/` move between keyboards.
    useKey: true,
    preventDefault: true,
    enableOnFormTags: action.whileTyping ?? false,
  });
  return null;
}
