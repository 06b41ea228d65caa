export default {
  name: "Version |||| Versions",
  about: "Every version of every product. A date is the last day of what it names.",
  fields: {
    name: "Version",
    phase: "Phase",
    releasedOn: "Released",
    fullSupportEndsOn: "Full support until",
    supportEndsOn: "Support until",
    extendedSupportEndsOn: "Extended support until",
    databaseUpdatesEndOn: "Database updates until",
    latestBuild: "Latest build",
    latestBuildOn: "Latest build on",
    successor: "Move to",
    changedAt: "Changed",
  },
  no_end_announced: "No end announced",
  end_known: "End is known",
};
