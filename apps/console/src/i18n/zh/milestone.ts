export default {
  name: {
    RELEASE: "发布日",
    FULL_SUPPORT_END: "完全支持最后一天",
    SUPPORT_END: "支持最后一天",
    EXTENDED_SUPPORT_END: "扩展支持最后一天",
    DATABASE_UPDATES_END: "数据库更新最后一天",
  },
};
