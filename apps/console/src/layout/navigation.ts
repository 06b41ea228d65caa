import type { SvgIconComponent } from "@mui/icons-material";
import CalendarMonthOutlined from "@mui/icons-material/CalendarMonthOutlined";
import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import ChecklistOutlined from "@mui/icons-material/ChecklistOutlined";
import Inventory2Outlined from "@mui/icons-material/Inventory2Outlined";
import LayersOutlined from "@mui/icons-material/LayersOutlined";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import SpaceDashboardOutlined from "@mui/icons-material/SpaceDashboardOutlined";
import { paths } from "../paths.ts";

export interface NavigationItem {
  readonly to: string;
  /** Key of its name. */
  readonly label: string;
  readonly icon: SvgIconComponent;
  /** Shown to those who may list this resource; to everybody if left out. */
  readonly resource?: string;
}

/** The left-hand navigation, top to bottom. */
export const navigation: readonly NavigationItem[] = [
  { to: paths.home(), label: "dashboard.title", icon: SpaceDashboardOutlined },
  { to: paths.products(), label: "layout.products", icon: Inventory2Outlined, resource: "products" },
  { to: paths.versions(), label: "layout.versions", icon: LayersOutlined, resource: "versions" },
  { to: paths.supported(), label: "layout.supported", icon: ChecklistOutlined },
  { to: paths.newImport(), label: "imports.short_title", icon: UploadFileOutlined, resource: "imports" },
  { to: paths.calendar(), label: "calendar.short_title", icon: CalendarMonthOutlined },
  { to: paths.changes(), label: "changes.title", icon: HistoryOutlined },
];
