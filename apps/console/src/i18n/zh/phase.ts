export default {
  label: "阶段",
  name: {
    UPCOMING: "即将发布",
    FULL: "全面支持",
    LIMITED: "有限支持",
    EXTENDED: "延长支持",
    ENDED: "已终止",
  },
  short: {
    UPCOMING: "即将",
    FULL: "完全",
    LIMITED: "有限",
    EXTENDED: "扩展",
    ENDED: "终止",
  },
};
