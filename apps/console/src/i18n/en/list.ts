export default {
  any: "Any",
  empty: "Nothing fits these conditions",
  empty_hint: "Take a condition away or search for another word.",
  ending_within: "Ending within",
  days: "One day |||| %{smart_count} days",
};
