export default {
  label: "Phase",
  name: {
    UPCOMING: "Upcoming",
    FULL: "Full support",
    LIMITED: "Limited support",
    EXTENDED: "Extended support",
    ENDED: "Ended",
  },
  short: {
    UPCOMING: "Upcoming",
    FULL: "Full",
    LIMITED: "Limited",
    EXTENDED: "Extended",
    ENDED: "Ended",
  },
};
