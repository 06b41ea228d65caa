import { localStorageStore } from "react-admin";

/** What the reader chose, kept in the browser: language, theme, density, columns, widths, filters. */
export const store = localStorageStore("1", "supportbook");
