export default {
  name: {
    RELEASE: "发布日",
    FULL_SUPPORT_END: "全面支持最后一天",
    SUPPORT_END: "支持最后一天",
    EXTENDED_SUPPORT_END: "延长支持最后一天",
    DATABASE_UPDATES_END: "数据库更新最后一天",
  },
};
