export default {
  not_announced: "未公布",
  unknown_and_over: "已过，日期不详",
};
