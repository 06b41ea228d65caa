export default {
  any: "Any",
  empty: "Nothing fits these conditions",
  empty_hint: "Take a condition away or search for another word.",
  ending_within: "Ending within",
  choose: "Choose %{name}",
  chosen: "1 chosen |||| %{smart_count} chosen",
  chosen_actions: "Chosen rows",
  choose_none: "Choose none",
  quick: "Quick filters",
  changed_within: "Changed in",
  last_days: "The last day |||| The last %{smart_count} days",
  days: "One day |||| %{smart_count} days",
};
