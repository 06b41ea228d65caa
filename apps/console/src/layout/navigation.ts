import type { SvgIconComponent } from "@mui/icons-material";
import BusinessOutlined from "@mui/icons-material/BusinessOutlined";
import CalendarMonthOutlined from "@mui/icons-material/CalendarMonthOutlined";
import ChecklistOutlined from "@mui/icons-material/ChecklistOutlined";
import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import GavelOutlined from "@mui/icons-material/GavelOutlined";
import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import Inventory2Outlined from "@mui/icons-material/Inventory2Outlined";
import KeyOutlined from "@mui/icons-material/KeyOutlined";
import LayersOutlined from "@mui/icons-material/LayersOutlined";
import PolicyOutlined from "@mui/icons-material/PolicyOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import SpaceDashboardOutlined from "@mui/icons-material/SpaceDashboardOutlined";
import StorefrontOutlined from "@mui/icons-material/StorefrontOutlined";
import TableViewOutlined from "@mui/icons-material/TableViewOutlined";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import VpnKeyOutlined from "@mui/icons-material/VpnKeyOutlined";
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
  { to: paths.accounts(), label: "layout.accounts", icon: BusinessOutlined, resource: "accounts" },
  { to: paths.supported(), label: "layout.supported", icon: ChecklistOutlined },
  { to: paths.calendar(), label: "calendar.short_title", icon: CalendarMonthOutlined },
  { to: paths.changes(), label: "changes.title", icon: HistoryOutlined },
  { to: paths.services(), label: "market.short_title", icon: StorefrontOutlined },
  { to: paths.licences(), label: "licence.found", icon: VpnKeyOutlined, resource: "licences" },
  { to: paths.imports(), label: "imports.short_title", icon: UploadFileOutlined, resource: "imports" },
  {
    to: paths.registerFiles(),
    label: "register_files.short_title",
    icon: TableViewOutlined,
    resource: "register-files",
  },
  { to: paths.audit(), label: "audit_log.title", icon: PolicyOutlined, resource: "audit" },
  { to: paths.apiTokens(), label: "api_token.title", icon: KeyOutlined, resource: "api-tokens" },
  { to: paths.supportHours(), label: "support_hours.title", icon: ScheduleOutlined, resource: "support-hours" },
  { to: paths.coverage(), label: "coverage.short_title", icon: FactCheckOutlined },
  { to: paths.rulebook(), label: "rulebook.title", icon: GavelOutlined },
];
