import { useMediaQuery } from "@mui/material";
import { useStore } from "react-admin";

export const THEME_CHOICES = ["light", "dark", "system"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const DENSITIES = ["comfortable", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

export const useThemeChoice = () => useStore<ThemeChoice>("appearance.theme", "system");

export const useDensity = () => useStore<Density>("appearance.density", "comfortable");

/** What the choice comes to on this device at the moment. */
export function useThemeMode(): "light" | "dark" {
  const [choice] = useThemeChoice();
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)", { noSsr: true });
  if (choice === "system") return systemIsDark ? "dark" : "light";
  return choice;
}
