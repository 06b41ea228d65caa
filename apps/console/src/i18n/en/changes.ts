export default {
  title: "Recent changes",
  about: "What was changed about versions, by whom and why: one entry for each step, the newest first.",
  since: "Changed",
  ever: "At any time",
  last_days: "In the last day |||| In the last %{smart_count} days",
  shortened_only: "Shortened promises only",
  count: "one change |||| %{smart_count} changes",
  versions: "one version |||| %{smart_count} versions",
  more: "and one more |||| and %{smart_count} more",
  added: "was added",
  empty: "Nothing was changed",
  show_more: "Show earlier changes",
};
