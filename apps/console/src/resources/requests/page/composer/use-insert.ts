import { type RefObject, useCallback } from "react";

/**
 * Puts text into a field where its cursor is, in place of what is selected.
 * @param write takes the whole text of the field.
 */
export function useInsert(field: RefObject<HTMLTextAreaElement | null>, write: (text: string) => void) {
  return useCallback(
    (inserted: string) => {
      const area = field.current;
      if (area === null) return;
      const { selectionStart, selectionEnd, value } = area;
      write(value.slice(0, selectionStart) + inserted + value.slice(selectionEnd));
      area.focus();
      const end = selectionStart + inserted.length;
      // After the field was drawn with its new text.
      requestAnimationFrame(() => area.setSelectionRange(end, end));
    },
    [field, write],
  );
}
