export default {
  name: {
    RELEASE: "Release",
    FULL_SUPPORT_END: "Last day of full support",
    SUPPORT_END: "Last day of support",
    EXTENDED_SUPPORT_END: "Last day of extended support",
    DATABASE_UPDATES_END: "Last day of database updates",
  },
};
