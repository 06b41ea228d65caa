export default {
  title: "Supported software",
  about:
    "The lists that the rules name in 3.1 and 3.2, as everybody sees them: what is in full support and, for business, what may be limited.",
  list: { HOME_MOBILE: "Home & mobile (3.1)", BUSINESS: "Business (3.2)" },
  search: "Product or version",
  at: "On the day",
  at_hint: "Empty: today",
  known_on: "As known on",
  known_hint: "Empty: as known now",
  reset: "Today, as known now",
  said_today: "1 version is supported today. |||| %{smart_count} versions are supported today.",
  said_on: "1 version is supported on %{day}. |||| %{smart_count} versions are supported on %{day}.",
  as_known:
    "By what was published at the end of %{day}. Where a date has moved since, the present one stands under it.",
  support_today: "Support today",
  support_then: "Support on that day",
  days_left: "Days left",
  now: "Now:",
  more: "Show more",
  empty: "Nothing is on this list",
  empty_hint: "Nothing fits the search, or nothing was supported on that day by what was known then.",
};
