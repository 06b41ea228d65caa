export default {
  label: "Views",
  none: "No views yet. Set filters, order and columns, then save them here.",
  failed: "The views could not be loaded.",
  save_this: "Save what is shown as a view…",
  save_title: "Save this view",
  name: "Name",
  what: "Keeps the filters, the order and the columns of the list.",
  replaces: "You have a view of this name: it will be replaced.",
  share: "All staff see it",
  shared: "Yours, shared with all staff",
  private: "Yours",
  delete: "Delete the view %{name}",
};
