export default {
  navigation: "Main navigation",
  group: { lifecycle: "Lifecycle", customers: "Customers", support: "Support", administration: "Administration" },
  breadcrumbs: "Where you are",
  products: "Products",
  accounts: "Accounts",
  supported: "Supported lists",
  versions: "Versions",
  language: "Language",
  appearance: "Appearance",
  theme: { label: "Theme", light: "Light", dark: "Dark", system: "As the system" },
  density: { label: "Density", comfortable: "Comfortable", compact: "Compact" },
  signed_in_as: "Signed in as %{name}",
};
