import { useEffect } from "react";

/** Escape takes the filters away, unless it is meant for something that is open or typed into. */
export function useClearByKey(clear: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key, defaultPrevented } = event;
      if (key !== "Escape" || defaultPrevented) return;
      if (document.querySelector(OPEN) !== null) return;
      if (target instanceof Element && target.closest(TYPED_INTO) !== null) return;
      clear();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [clear]);
}

const OPEN = "[role=dialog], [role=listbox], [role=menu]";
const TYPED_INTO = "input, textarea, [role=combobox], [contenteditable=true]";
