export default {
  name: "版本",
  about: "所有产品的所有版本。日期均为相应期限的最后一天。",
  fields: {
    name: "版本",
    phase: "阶段",
    releasedOn: "发布日期",
    fullSupportEndsOn: "完全支持截止",
    supportEndsOn: "支持截止",
    extendedSupportEndsOn: "扩展支持截止",
    databaseUpdatesEndOn: "数据库更新截止",
    latestBuild: "最新构建",
    latestBuildOn: "最新构建日期",
    successor: "升级到",
    changedAt: "更改时间",
  },
  no_end_announced: "未公布终止日期",
  end_known: "已知终止日期",
};
