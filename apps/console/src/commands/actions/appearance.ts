import { DENSITIES, THEME_CHOICES } from "../../theme/appearance.ts";
import type { Action } from "../command.ts";

const themes = THEME_CHOICES.map(
  (choice): Action => ({
    id: `theme-${choice}`,
    label: `command.theme_${choice}`,
    run: ({ store }) => store.setItem("appearance.theme", choice),
  }),
);

const densities = DENSITIES.map(
  (density): Action => ({
    id: `density-${density}`,
    label: `command.density_${density}`,
    run: ({ store }) => store.setItem("appearance.density", density),
  }),
);

const languages: readonly Action[] = [
  { id: "language-en", label: "command.language_en", run: ({ store }) => store.setItem("locale", "en") },
  { id: "language-zh", label: "command.language_zh", run: ({ store }) => store.setItem("locale", "zh-CN") },
];

export default [...themes, ...densities, ...languages];
