export default {
  title: "Somebody else saved first",
  who: "%{author} changed this with the reason “%{reason}” on",
  field: "Field",
  before: "When you started",
  theirs: "Theirs",
  mine: "Mine",
  open: "One field still needs your choice. |||| %{smart_count} fields still need your choice.",
  save: "Save the choice",
};
