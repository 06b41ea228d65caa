export default {
  label: "阶段",
  name: {
    UPCOMING: "即将发布",
    FULL: "完全支持",
    LIMITED: "有限支持",
    EXTENDED: "扩展支持",
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
