export default {
  navigation: "主导航",
  group: { lifecycle: "生命周期", customers: "客户", support: "支持", administration: "管理" },
  breadcrumbs: "当前位置",
  products: "产品",
  accounts: "公司账户",
  supported: "支持清单",
  versions: "版本",
  language: "语言",
  appearance: "外观",
  theme: { label: "主题", light: "浅色", dark: "深色", system: "跟随系统" },
  density: { label: "密度", comfortable: "宽松", compact: "紧凑" },
  signed_in_as: "已登录：%{name}",
};
