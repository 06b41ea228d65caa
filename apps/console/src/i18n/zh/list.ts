export default {
  any: "不限",
  empty: "没有符合条件的内容",
  empty_hint: "请减少筛选条件，或换一个词搜索。",
  ending_within: "终止时间",
  days: "%{smart_count} 天内",
};
