export default {
  label: "阶段",
  name: {
    UPCOMING: "即将发布",
    FULL: "完全支持",
    LIMITED: "有限支持",
    EXTENDED: "扩展支持",
    ENDED: "已终止",
  },
};
