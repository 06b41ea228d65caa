export default {
  title: "Asking for feedback",
  short_title: "Settings",
  about:
    "Whether, when and what customers are asked once their request is processed (6.3). It holds for what is asked from now on.",
  saved: "The settings are saved.",
  undo: "Undo changes",
  read_only: "You see how it is set. Administrators can change it.",
  no_scale: "Choose at least one.",
  range: "A whole number from %{least} to %{most}.",
  no_history: "Never changed so far.",
};
