import Contrast from "@mui/icons-material/Contrast";
import { useTranslate } from "react-admin";
import {
  DENSITIES,
  type Density,
  THEME_CHOICES,
  type ThemeChoice,
  useDensity,
  useThemeChoice,
} from "../theme/appearance.ts";
import { ChoiceMenu } from "./ChoiceMenu.tsx";

export function AppearanceMenu() {
  const translate = useTranslate();
  const [theme, setTheme] = useThemeChoice();
  const [density, setDensity] = useDensity();
  return (
    <ChoiceMenu
      label={translate("layout.appearance")}
      icon={<Contrast fontSize="small" />}
      groups={[
        {
          heading: translate("layout.theme.label"),
          chosen: theme,
          choices: THEME_CHOICES.map((value) => ({ value, name: translate(`layout.theme.${value}`) })),
          choose: (value) => setTheme(value as ThemeChoice),
        },
        {
          heading: translate("layout.density.label"),
          chosen: density,
          choices: DENSITIES.map((value) => ({ value, name: translate(`layout.density.${value}`) })),
          choose: (value) => setDensity(value as Density),
        },
      ]}
    />
  );
}
